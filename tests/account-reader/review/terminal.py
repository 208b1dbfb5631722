"""Runs a command in a pseudo-terminal and types what its steps say.

Standard input: JSON with argv, columns, and steps of [text to wait for, keys to type].
Standard output: JSON with the exit code and all that the terminal was sent.
"""

import fcntl
import json
import os
import pty
import re
import select
import struct
import sys
import termios
import time

request = json.load(sys.stdin)
escapes = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[()=>][A-Z0-9]?")
pid, terminal = pty.fork()
if pid == 0:
    # Until the size is set, the command must not look at it.
    time.sleep(0.05)
    os.execvp(request["argv"][0], request["argv"])
size = struct.pack("HHHH", 200, request["columns"], 0, 0)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)

output = ""


def read(until):
    """Reads what comes until a time; false at the end."""
    global output
    ready, _, _ = select.select([terminal], [], [], max(0, until - time.monotonic()))
    if not ready:
        return True
    try:
        data = os.read(terminal, 65536)
    except OSError:
        return False
    output += data.decode("utf-8", "replace")
    return bool(data)


def fail(wanted):
    os.kill(pid, 9)
    json.dump({"code": None, "missed": wanted, "output": escapes.sub("", output)}, sys.stdout)
    sys.exit(0)


start = 0
for wanted, keys in request["steps"]:
    limit = time.monotonic() + request["limit"]
    while wanted not in escapes.sub("", output[start:]):
        if time.monotonic() > limit or not read(limit):
            fail(wanted)
    # What is on its way belongs to what was waited for.
    quiet = time.monotonic() + 0.05
    while time.monotonic() < quiet and read(quiet):
        pass
    start = len(output)
    os.write(terminal, keys.encode())

end = time.monotonic() + request["limit"]
while read(end):
    if time.monotonic() > end:
        fail("the end")
_, status = os.waitpid(pid, 0)
code = os.waitstatus_to_exitcode(status)
json.dump({"code": code, "missed": None, "output": escapes.sub("", output)}, sys.stdout)
