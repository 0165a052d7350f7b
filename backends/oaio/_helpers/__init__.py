"""What goes beyond a call: pages, files, polling, tools, and types of other libraries."""
