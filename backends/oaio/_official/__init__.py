"""What users of the official SDK know by other names, loaded when it is asked for."""
