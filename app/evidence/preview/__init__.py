"""Look at foreign files (PDF, pictures) without letting them into the program.

Libraries that unpack what strangers made are where programs are broken into. So `worker` runs in a child process with
little memory, limited time, no network and no right to write (`jail`); it gets bytes through a pipe and gives pixels
back. `previewer` is this side of the pipe: it starts the child, waits a bounded time, and replaces one that hangs or
dies, which costs the user one sentence. `content` says what goes in and out. Nothing here knows Qt.

Decided against: rendering in a thread (a crash takes the window along), a child per file (its start is slower than the
rendering), and Qt's own PDF module (it would need Qt in the child).
"""
