"""How bytes get to a server and back: sockets, TLS, proxies, HTTP/2, and other HTTP stacks."""
