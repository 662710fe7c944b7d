#!/usr/bin/env python3
"""Compares policies/online-retail with labelled cases.

    python3 tests/scripts/online-retail-cases.py CASES TOOL...
    python3 tests/scripts/online-retail-cases.py cases.jsonl \\
        dotnet run --project src/PolicyFlex.Tool -c Release --

CASES is a file of JSON Lines: {"id", "set", "action", "facts", "secondReading"}. Of the set `strict`, every case whose
label (`secondReading`) is `allow` has to be allowed and every one whose label is `deny` denied. Then every single change
of meaning that the policy forbids is made to every allowed case; it has to be denied, by the one rule that is meant.
Prints a table; the exit code is 0 if all is as expected, 1 if anything differs, 2 if the comparison could not be made.
"""

import collections
import json
import pathlib
import subprocess
import sys
import tempfile

SET = pathlib.Path(__file__).resolve().parents[2] / "policies" / "online-retail"

ACTIONS = {
    "cancel_pending_order": "cancel-order",
    "modify_pending_order_address": "modify-address",
    "modify_pending_order_payment": "modify-payment",
    "modify_pending_order_items": "modify-items",
    "return_delivered_order_items": "return-items",
    "exchange_delivered_order_items": "exchange-items",
}

FACTS = {
    "order_status": "order.status",
    "cancellation_reason": "request.reason",
    "chosen_method": "payment.method",
    "refund_to_original": "payment.toOriginal",
    "refund_to_gift_card": "payment.toGiftCard",
    "same_product_all": "request.sameProduct",
    "different_option_all": "request.differentOption",
    "available_all": "request.available",
    "single_payment": "request.singlePayment",
    "payment_differs": "payment.differs",
    "gift_card_enough": "payment.giftCardCovers",
}
NOT_NEEDED = {"item_count"}  # no rule depends on how many items there are

VALUES = {
    "request.reason": {"no longer needed": "no-longer-needed", "ordered by mistake": "ordered-by-mistake"},
    "payment.method": {"credit_card": "credit-card", "paypal": "paypal", "gift_card": "gift-card"},
}

OPEN = ["pending", "pending (items modified)", "processed"]
COMING_BACK = ["return requested", "exchange requested"]
WHILE_PENDING = {
    "pending (items modified)": "items-changed-already",
    "processed": "on-its-way",
    "delivered": "arrived-already",
    "cancelled": "cancelled-already",
    **dict.fromkeys(COMING_BACK, "coming-back-already"),
}
WHEN_DELIVERED = {
    **dict.fromkeys(OPEN, "not-here-yet"),
    "cancelled": "cancelled-already",
    **dict.fromkeys(COMING_BACK, "coming-back-already"),
}
STATUSES = {
    "cancel-order": ("cancel-pending", WHILE_PENDING),
    "modify-address": ("modify-pending", WHILE_PENDING),
    "modify-payment": ("modify-pending", WHILE_PENDING),
    "modify-items": ("modify-pending", WHILE_PENDING),
    "return-items": ("return-delivered", WHEN_DELIVERED),
    "exchange-items": ("exchange-delivered", WHEN_DELIVERED),
}

ITEMS = [
    ("another product", {"request.sameProduct": False}, "item-changes/same-product"),
    ("the same option", {"request.differentOption": False}, "item-changes/another-option"),
    ("not available", {"request.available": False}, "item-changes/in-stock"),
    (
        "gift card with too little",
        {"payment.method": "gift-card", "payment.giftCardCovers": False},
        "item-changes/gift-card-pays-the-difference",
    ),
]
CHANGES = {
    "cancel-order": [
        ("another reason", {"request.reason": reason}, "cancel-pending/reason-that-ends-it")
        for reason in ("found-cheaper", "takes-too-long", "something-else")
    ],
    "modify-address": [],
    "modify-payment": [
        ("two payment methods", {"request.singlePayment": False}, "modify-pending/one-payment-method"),
        ("the same payment method", {"payment.differs": False}, "modify-pending/another-payment-method"),
        (
            "gift card with too little",
            {"payment.method": "gift-card", "payment.giftCardCovers": False},
            "modify-pending/gift-card-pays-all",
        ),
    ],
    "modify-items": ITEMS,
    "exchange-items": ITEMS,
}


def situation_facts(case):
    """The facts of a case in the words of the set; what is not known stays null."""
    facts = {}
    for name, value in case["facts"].items():
        if name in NOT_NEEDED:
            continue
        ours = FACTS[name]
        facts[ours] = VALUES[ours][value] if ours in VALUES and value is not None else value
    return facts


def forbidden_changes(action, facts):
    """Every single change of meaning that the policy forbids: what it is, the facts it sets, the rule that is meant."""
    policy, rules = STATUSES[action]
    for status, rule in rules.items():
        yield "status", {"order.status": status}, f"{policy}/{rule}"
    if action == "return-items":
        for method in ("credit-card", "paypal"):
            if method != facts["payment.method"]:
                change = {"payment.method": method, "payment.toOriginal": False, "payment.toGiftCard": False}
                yield "refund to a third account", change, "return-delivered/money-goes-home"
    yield from CHANGES.get(action, [])


def expectations(cases):
    """For each situation: its id, what is compared, the action, the facts, the answer and the only rule, if one is meant."""
    for case in cases:
        action = ACTIONS[case["action"]]
        facts = situation_facts(case)
        if case["secondReading"] == "deny":
            policy, rules = STATUSES[action]
            yield case["id"], "label: deny", action, facts, "denied", f"{policy}/{rules[facts['order.status']]}"
            continue
        yield case["id"], "label: allow", action, facts, "allowed", None
        for number, (what, change, rule) in enumerate(forbidden_changes(action, facts), 1):
            yield f"{case['id']}-change-{number}", f"change: {what}", action, {**facts, **change}, "denied", rule


def nested(facts):
    groups = {}
    for name, value in facts.items():
        group, fact = name.split(".")
        groups.setdefault(group, {})[fact] = value
    return groups


def decide(tool, rows):
    """One decision for each row, in order, in one run of the tool."""
    with tempfile.TemporaryDirectory() as folder:
        situations = pathlib.Path(folder) / "situations.jsonl"
        with situations.open("w", encoding="utf-8") as file:
            for identity, _, action, facts, _, _ in rows:
                file.write(json.dumps({"id": identity, "wants": [action], "facts": nested(facts)}) + "\n")
        command = [*tool, "decide", str(SET), "--situations", str(situations), "--as", "agent", "--format", "jsonl"]
        run = subprocess.run(command, stdout=subprocess.PIPE, text=True, encoding="utf-8", check=False)
    if run.returncode != 0:
        fail(f"The tool ended with exit code {run.returncode}.")
    return [json.loads(line) for line in run.stdout.splitlines() if line.strip()]


def difference(row, decision):
    """What differs from what was expected, in words; None if nothing does."""
    identity, what, action, _, answer, rule = row
    if decision.get("id") != identity:
        return f"{identity}: the decision is about {decision.get('id')}"
    found = next((entry for entry in decision["actions"] if entry["action"] == action), None)
    if found is None:
        return f"{identity} ({what}): nothing about {action}"
    if found["answer"] != answer:
        return f"{identity} ({what}): {action} is {found['answer']} by {found['by']}, expected {answer}"
    if rule is not None and found["by"] != [rule]:
        return f"{identity} ({what}): {action} is {answer} by {found['by']}, expected {rule}"
    return None


def fail(message):
    print(message, file=sys.stderr)
    sys.exit(2)


def main(arguments):
    if len(arguments) < 2:
        fail("Usage: online-retail-cases.py CASES TOOL...")
    try:
        text = pathlib.Path(arguments[0]).read_text(encoding="utf-8")
    except OSError as problem:
        fail(f"{arguments[0]} cannot be read: {problem.strerror}")
    strict = [case for case in map(json.loads, filter(str.strip, text.splitlines())) if case["set"] == "strict"]
    cases = [case for case in strict if case["action"] in ACTIONS]
    if not cases:
        fail(f"{arguments[0]} has no cases of the set `strict`.")
    rows = list(expectations(cases))
    decisions = decide(arguments[1:], rows)
    if len(decisions) != len(rows):
        fail(f"{len(rows)} situations were given and {len(decisions)} decisions came back.")

    differences = [(row, difference(row, decision)) for row, decision in zip(rows, decisions)]
    total = collections.Counter(row[1] for row in rows)
    wrong = collections.Counter(row[1] for row, words in differences if words)
    print(f"{'compared':<36}{'situations':>12}{'as expected':>13}")
    for what in sorted(total, key=lambda name: (not name.startswith("label: allow"), not name.startswith("label"), name)):
        print(f"{what:<36}{total[what]:>12}{total[what] - wrong[what]:>13}")
    print(f"{'all':<36}{sum(total.values()):>12}{sum(total.values()) - sum(wrong.values()):>13}")
    print(f"{len(strict) - len(cases)} cases are about handing over and have no facts to decide on; they are left out.")

    found = [words for _, words in differences if words]
    for words in found[:20]:
        print(words)
    if len(found) > 20:
        print(f"... and {len(found) - 20} more")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
