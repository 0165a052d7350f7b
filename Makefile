# For those who like to type `make`; everything is in .ci/dev.
COMMANDS := demo test lint types docs world fuzz bench build

.PHONY: $(COMMANDS)
$(COMMANDS):
	@python3 .ci/dev $@ $(ARGS)
