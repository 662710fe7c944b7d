#!/usr/bin/env python3
"""Gives `policyflex check` what nobody would write in earnest, and prints what each costs.

python3 tests/scripts/hostile-inputs.py TOOL...    for example: dotnet src/PolicyFlex.Tool/bin/Release/net10.0/PolicyFlex.Tool.dll

Every set but the last must be answered by a diagnostic (exit code 1) within a second and 256 MiB; the last one is valid.
Prints a line a set and exits with 1 if one of them was not.
"""
import os
import resource
import subprocess
import sys
import tempfile
import time

SECONDS, MIB = 1.0, 256

SET = """policy-set: shop
currency: USD
time-zone: UTC
facts:
  customer:
    id: text
  order:
    total: money
    note: text
actions:
  refund:
    title: Refund
authority:
  - level: agent
    up-to: 50
"""
POLICY = """policy: returns
because: It is only fair.
rules:
  - rule: it
    allow: refund
    when: {when}
"""
KEYWORDS = SET.replace("    note: text\n", "    note: text\n    class: text\n    long: number\n    namespace: boolean\n")

DERIVED = SET.replace("actions:\n", "  chain:\n    f0: number\n" + "".join(f"    f{i}:\n      is: chain.f{i - 1} + chain.f{i - 1}\n" for i in range(1, 60)) + "actions:\n")


def expression(when):
    return {"policyset.yaml": SET, "returns.policy.yaml": POLICY.format(when=when)}


def policy_set(text):
    return {"policyset.yaml": text}


INPUTS = {
    "GetType": expression("'\"\".GetType().Assembly.FullName == order.note'"),
    "PadLeft": expression("'order.note.PadLeft(2000000000) == \"a\"'"),
    "Enumerable.Range": expression("Enumerable.Range(0, 1000000000).Count() > 1"),
    "a regular expression": expression("'Regex.IsMatch(order.note, \"(a+)+$\")'"),
    "a file": expression("'File.ReadAllText(\"/etc/passwd\") == order.note'"),
    "Environment": expression("'Environment.MachineName == order.note'"),
    "100,000 terms": expression(" or ".join(["order.total > 1"] * 100_000)),
    "100,000 brackets": expression("(" * 100_000 + "order.total > 1" + ")" * 100_000),
    "an alias bomb": policy_set("a0: &a0 [x, x]\n" + "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]\n" for i in range(1, 12)) + SET),
    "100,000 levels of lists": policy_set(SET + "conditions: " + "[" * 100_000 + "]" * 100_000),
    "100,000 levels of blocks": policy_set(SET + "conditions:\n" + "- " * 100_000 + "a"),
    "50 MB": {"policyset.yaml": (SET, f"# {'x' * 98}\n" * 5_000, 100)},
    "a NUL": policy_set(SET.replace("Refund", "Ref\0und")),
    "two documents": policy_set(SET + "---\n" + SET),
    "a link out of the set": {"policyset.yaml": SET, "returns.policy.yaml": None},
    "names inside of names": policy_set(SET + "conditions:\n  n0: order.total > 1\n" + "".join(f"  n{i}: n{i - 1} and n{i - 1}\n" for i in range(1, 60))
                                        + "  n60: n59 and customer.nobody\n"),
    "facts from facts": {"policyset.yaml": DERIVED, "returns.policy.yaml": POLICY.format(when="chain.f59 > order.nobody")},
    "facts called as keywords": {"policyset.yaml": KEYWORDS, "returns.policy.yaml": POLICY.format(when="'order.class == \"a\" and order.long > 1 and order.namespace'")},
}


def write(place, text):
    """Of a large file the part that repeats is written again and again: what this process holds would count as the tool's memory."""
    head, part, times = text if isinstance(text, tuple) else (text, "", 0)
    with open(place, "w", encoding="utf-8") as file:
        file.write(head)
        for _ in range(times):
            file.write(part)


def run(tool, folder):
    started = time.monotonic()
    process = subprocess.Popen([*tool, "check", folder], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, time.monotonic() - started, usage.ru_maxrss / 1024, output


def main(tool):
    failures = 0
    with tempfile.TemporaryDirectory() as root:
        outside = os.path.join(root, "outside.yaml")
        write(outside, POLICY.format(when="order.total > 1"))
        for index, (name, files) in enumerate(INPUTS.items()):
            folder = os.path.join(root, f"set-{index}")
            os.mkdir(folder)
            for path, text in files.items():
                place = os.path.join(folder, path)
                if text is None:
                    os.symlink(outside, place)
                else:
                    write(place, text)
            code, seconds, mib, output = run(tool, folder)
            good = code == (0 if name == "facts called as keywords" else 1) and seconds < SECONDS and mib < MIB
            failures += not good
            said = next((line.split("error ")[1] for line in output.splitlines() if "error PF" in line), "")
            print(f"{'ok' if good else 'NO':3} {name:26} exit {code}  {seconds:5.2f} s  {mib:4.0f} MiB  {said[:120]}")
    return 1 if failures else 0


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.exit(main(sys.argv[1:]))
