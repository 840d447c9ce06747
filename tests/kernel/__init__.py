"""The words every room shares, proven one by one."""
