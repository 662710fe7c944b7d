using CsCheck;
using PolicyFlex.Explaining;
using PolicyFlex.Tests.Naive;

namespace PolicyFlex.Tests.Explaining;

/// <summary>Generates small sets and situations, whose values lie on the cut points of the conditions and beside them.</summary>
internal static class GenSmallSets
{
    private static readonly Gen<string> Operator = Gens.One("==", "!=", "<", "<=", ">", ">=");

    private static readonly Gen<string> Atom = Gen.Frequency(
        (3, from op in Operator select $"order.total {op} 50"),
        (3, from op in Operator from cut in Gens.One("2", "4") select $"situation.contacts {op} {cut}"),
        (3, from op in Operator select $"situation.days {op} 7"),
        (2, from op in Operator from cut in Gens.One("silver", "gold") select $"customer.tier {op} \"{cut}\""),
        (2, Gens.One("situation.fault == \"us\"", "situation.fault != \"nobody\"", "situation.fault in (\"us\", \"partner\")")),
        (3, Gens.One("situation.urgent", "not situation.urgent", "situation.receipt", "not situation.receipt", "loyal", "not loyal")),
        (1, Gens.One("Known(order.total)", "not Known(situation.days)", "Known(situation.receipt)")));

    private static readonly Gen<string> When = Gen.Frequency(
        (4, Atom),
        (3, from a in Atom from b in Atom select $"{a} and {b}"),
        (2, from a in Atom from b in Atom select $"{a} or {b}"),
        (1, from a in Atom from b in Atom from c in Atom select $"{a} and {b} and {c}"),
        (1, from a in Atom from b in Atom from c in Atom select $"({a} or {b}) and {c}"),
        (1, from a in Atom from b in Atom select $"not ({a} and {b})"));

    private static readonly Gen<string> Allow =
        from target in Gens.One("refund", "refund", "resend")
        from approval in Gens.One("", "", "\n    approval: lead")
        from when in When
        from otherwise in Gens.One("", "\n    otherwise:\n      say: No.", "\n    otherwise:\n      say: No.\n      overridable-by: final")
        from exception in Exception(target)
        select $"allow: {target}{approval}\n    when: {when}{otherwise}{exception}";

    private static readonly Gen<string> Deny =
        from target in Gens.One("refund", "refund", "resend", "credit")
        from when in When
        from exception in Exception(target)
        select $"deny: {target}\n    when: {when}\n    say: No.{exception}";

    private static readonly Gen<string> Credit =
        from rung in Gens.One("", "\n    rung: gesture", "\n    rung: real-money")
        from condition in Condition("\n    when: ")
        from one in When
        from other in When
        select $"{rung}{condition}\n    at-most: 20\n    step-up:\n      - when: {one}\n        at-most: 40\n      - when: {other}\n        at-most: 80";

    private static readonly Gen<string> Policy =
        from applies in Condition("applies-when: ")
        from rules in Gen.Frequency((2, Allow), (1, Deny)).Array[1, 4]
        from credit in Credit
        select $"policy: desk\nowner: desk\nbecause: So it is.\n{applies}\nrules:\n"
            + string.Concat(rules.Select((rule, number) => $"  - rule: r{number}\n    {rule}\n".Replace("- rule: e", $"- rule: e{number}")))
            + $"goodwill:\n  - option: credit\n    gives: store-credit{credit}\n";

    private static readonly Gen<string> Sections =
        from gesture in When
        from money in When
        from ceiling in When
        select $"authority:\n  - level: agent\n    up-to: 30\n    step-up:\n      - when: {ceiling}\n        up-to: 60\n  - level: lead\n    up-to: 250\n"
            + $"ladder:\n  rungs:\n    - rung: apology\n    - rung: gesture\n      when: {gesture}\n    - rung: real-money\n      when: {money}\n";

    public static Gen<SmallSet> Set { get; } =
        from who in Gen.Enum<WhoCan>().Array[SmallFact.All.Length]
        from sections in Sections
        from policy in Policy
        select new SmallSet([.. who], sections, policy);

    public static Gen<SmallSituation> Situation { get; } =
        from missing in Gens.One(0, 15, 30)
        from values in Gen.Select(Gen.Int[0, 99], Gen.Int[0, 59]).Array[SmallFact.All.Length]
        from isVerified in Gen.Bool
        from level in Gens.One("agent", "agent", "lead")
        select new SmallSituation(
            [.. values.Select((drawn, fact) => drawn.Item1 < missing ? (int?)null : drawn.Item2 % SmallFact.All[fact].Values.Length)],
            isVerified,
            level);

    private static Gen<string> Condition(string key) => Gen.Frequency((1, Gen.Const("")), (1, When.Select(when => key + when)));

    private static Gen<string> Exception(string target) => Gen.Frequency(
        (2, Gen.Const("")),
        (1, from when in When select $"\n    exceptions:\n      - rule: e\n        allow: {target}\n        when: {when}"),
        (1, from when in When select $"\n    exceptions:\n      - rule: e\n        deny: {target}\n        when: {when}\n        say: No."));
}
