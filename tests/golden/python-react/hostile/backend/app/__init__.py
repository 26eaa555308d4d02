"""The API of Ünïcode "quoted" `project` ${x} {{y}} */ -- \\ 🚀."""
