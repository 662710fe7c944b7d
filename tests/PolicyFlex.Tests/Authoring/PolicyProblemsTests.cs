using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>What is fine for YAML and wrong in a policy.</summary>
public sealed class PolicyProblemsTests
{
    public static TheoryData<string, string> Cases => new()
    {
        {
            "policy: p\nsay: x",
            "p.policy.yaml:2:1: error PF140: There is no key `say` in a policy. It belongs in a rule, `otherwise` or a goodwill option."
        },
        {
            "policy: p\ntitel: x",
            "p.policy.yaml:2:1: error PF140: There is no key `titel` in a policy. Did you mean `title`?"
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    at-most: 5",
            "p.policy.yaml:5:5: error PF140: There is no key `at-most` in a rule. It belongs in a goodwill option, a step-up or a limit."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    whn: x",
            "p.policy.yaml:5:5: error PF140: There is no key `whn` in a rule. Did you mean `when`?"
        },
        {
            "policy: p\ngoodwill:\n  - option: a\n    gives: points\n    needs: [reasons]",
            "p.policy.yaml:5:13: error PF145: `reasons` is not known as what has to be written down. It can be `reason` or `note`. Did you mean `reason`?"
        },
        {
            "policy: p\ngoodwill:\n  - option: a\n    gives: points\n    needs: reason, note",
            "p.policy.yaml:5:12: error PF145: `reason, note` is not known as what has to be written down. It can be `reason` or `note`. Did you mean `[reason, note]`?"
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    say: \"\"\n    because: ' '",
            "p.policy.yaml:5:10: error PF142: There are no words here. Write what is to be said, or leave the key out.\n"
            + "p.policy.yaml:6:14: error PF142: There are no words here. Write what is to be said, or leave the key out."
        },
        {
            "policy: p\nrules:\n  - rule small-refund",
            "p.policy.yaml:3:5: error PF120: There is no colon behind `rule`. Write `rule: small-refund`."
        },
        {
            "policy: p\nrules:\n  - deny: x",
            "p.policy.yaml:3:5: error PF141: The key `rule` is missing in a rule."
        },
        {
            "policy: p\nrules:\n  - rule: a",
            "p.policy.yaml:3:5: error PF147: The rule `a` has no effect. Write `allow`, `deny` or `guarantee` and what it is about."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    allow: x",
            "p.policy.yaml:5:5: error PF146: A rule has one effect, but both `deny` and `allow` were found. Write two rules."
        },
        {
            "policy: p\nowner:",
            "p.policy.yaml:2:1: error PF142: The key `owner` has no value. Give it one, or leave the key out."
        },
        {
            "policy: p\nowner: null",
            "p.policy.yaml:2:1: error PF142: The key `owner` has no value. Give it one, or leave the key out."
        },
        {
            "policy: p\ntitle: { german: Spät }",
            "p.policy.yaml:2:10: error PF165: `german` is not a language. Write its code: `en`, `pt-BR`."
        },
        {
            "policy: p\ntitle: Order {order.id} is late",
            "p.policy.yaml:2:14: warning PF173: `{order.id}` stays as it is here, for `title` has no places. Places are filled in what is said to people: `say`, `note`, `because`, `ask` and the sentences of `instead`."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    instead:\n      - Call us: we help.",
            "p.policy.yaml:6:9: error PF143: An entry of `instead` must be an action, an option, or a sentence, but a map was found."
        },
        {
            "policy: p\ntitle: [a]",
            "p.policy.yaml:2:8: error PF143: `title` must be a text, but a list was found."
        },
        {
            "policy: p\nrules: {a: b}",
            "p.policy.yaml:2:8: error PF143: `rules` must be a list of rules, but a map was found. Each entry of a list starts with `- `."
        },
        {
            "policy: p\nrules: [a]",
            "p.policy.yaml:2:9: error PF143: A rule must be a map of keys and values, but a text was found."
        },
        {
            "policy: My Policy",
            "p.policy.yaml:1:9: error PF144: `My Policy` cannot be the name of a policy. Write small letters and digits with single hyphens between, at most 64: `late-delivery`. Did you mean `my-policy`?"
        },
        {
            "policy: p\nconditions: { is-loyal: x }",
            "p.policy.yaml:2:15: error PF144: `is-loyal` cannot be the name of a condition. Write letters and digits, a small letter first, at most 64: `lifetimeValue`. Did you mean `isLoyal`?"
        },
        {
            "policy: p\nmode: shadows",
            "p.policy.yaml:2:7: error PF145: `shadows` is not known as a mode. It can be `shadow`. Did you mean `shadow`?"
        },
        {
            "policy: p\nchoose: two",
            "p.policy.yaml:2:9: error PF145: `two` is not known as a way to choose. It can be `one`."
        },
        {
            "policy: p\nnotch: -1",
            "p.policy.yaml:2:8: error PF152: `notch` must be a whole number from 0 on, but `-1` was found."
        },
        {
            "policy: p\neffective: { from: 2026-13-01 }",
            "p.policy.yaml:2:20: error PF162: The start or the end of a version must be a date or a time, but `2026-13-01` was found. Write `2026-01-31` or `2026-01-31T18:00`."
        },
        {
            "policy: p\neffective: { from: 2026-03-08T02:30 }",
            "p.policy.yaml:2:20: error PF162: There is no `2026-03-08T02:30` in the set's time zone: the clocks skip it."
        },
        {
            "policy: p\nreview: { expected: 500% }",
            "p.policy.yaml:2:21: error PF153: `expected` must be a share from 0% to 100%, but `500%` was found. Write `5%`."
        },
        {
            "policy: p\nreview: { false-alarms: 6 }",
            "p.policy.yaml:2:25: error PF154: `false-alarms` must say how many a year, but `6` was found. Write `6 per year`."
        },
        {
            "policy: p\nfollow-up: { after: 2 fortnights, ask: Well? }",
            "p.policy.yaml:2:21: error PF155: `2 fortnights` is not a length of time. Write a whole number and `minutes`, `hours`, `days`, `weeks`, `months` or `years`: `90 days`."
        },
        {
            "policy: p\nfollow-up: { after: 90 dayz, ask: Well? }",
            "p.policy.yaml:2:21: error PF155: `90 dayz` is not a length of time. Write a whole number and `minutes`, `hours`, `days`, `weeks`, `months` or `years`: `90 days`. Did you mean `90 days`?"
        },
        {
            "policy: p\nfollow-up: { after: 7 days }",
            "p.policy.yaml:2:12: error PF141: The key `ask` is missing in `follow-up`."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    approval: [a]",
            "p.policy.yaml:5:15: error PF143: `approval` must be a level, or a map of `level` and `by`, but a list was found."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    approval: { level: lead, by: none }",
            "p.policy.yaml:5:34: error PF152: `by` must be a whole number from 1 on, but `none` was found."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    final: true\n    advisory: true",
            "p.policy.yaml:6:5: error PF148: A denial can be overridden in one way, but both `final` and `advisory` were found. Keep one of them."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    final: yes",
            "p.policy.yaml:5:12: error PF150: `final` must be `true` or `false`, but `yes` was found."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    also: notify",
            "p.policy.yaml:5:11: error PF143: An entry of `also` must be a duty such as `notify: carrier-desk`, but a text was found."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    also: { notify: }",
            "p.policy.yaml:5:13: error PF142: The key `notify` has no value. Give it one, or leave the key out."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    instead: [{ a: b }]",
            "p.policy.yaml:5:15: error PF143: An entry of `instead` must be an action, an option, or a sentence, but a map was found."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    otherwise: no",
            "p.policy.yaml:5:16: error PF143: `otherwise` must be a map of keys and values, but a text was found."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    exceptions: { rule: x }",
            "p.policy.yaml:5:17: error PF143: `exceptions` must be a list of exceptions, but a map was found. Each entry of a list starts with `- `."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    say: { english: x }",
            "p.policy.yaml:5:12: error PF165: `english` is not a language. Write its code: `en`, `pt-BR`."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    say: Up {up-to} {order total}",
            "p.policy.yaml:5:21: error PF167: `{order total}` does not name a fact. Write `{order.total}` for the value of a fact, and `{{` for a brace."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    say: Up to {x",
            "p.policy.yaml:5:16: error PF166: The `{` that opens here is not closed with `}`. Write `{order.total}` for the value of a fact, and `{{` for a brace."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    say: Press # to go on",
            "p.policy.yaml:5:16: warning PF172: What stands from this `#` on is a comment, and no part of what is said. If it is text, put the whole in quotes; before a comment, leave two spaces."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    origin: [a]",
            "p.policy.yaml:5:13: error PF143: `origin` must be a text, or a map of `text` and `share`, but a list was found."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    allow: { with: { a: 1 } }",
            "p.policy.yaml:4:12: error PF141: The key `action` is missing in what a rule is about."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    when: { not: [x] }",
            "p.policy.yaml:5:13: error PF168: `not` is not the name of a fact or a condition. In a map under `when` write `situation.kind: damaged`; write anything else as an expression. Did you mean `none`?"
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    when: { any: [] }",
            "p.policy.yaml:5:18: error PF149: `any` is empty. Write at least one entry, or leave the key out."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    when: []",
            "p.policy.yaml:5:11: error PF149: The list of conditions is empty. Write at least one entry, or leave the key out."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    when: { situation.kind: [] }",
            "p.policy.yaml:5:29: error PF149: The list of values for `situation.kind` is empty. Write at least one entry, or leave the key out."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    when: { order.total: '> 400' }",
            "p.policy.yaml:5:26: error PF169: `> 400` is a comparison, where the value of `order.total` was expected. Write the whole as one expression: `order.total > 400`."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    when: { order total: 4 }",
            "p.policy.yaml:5:13: error PF168: `order total` is not the name of a fact or a condition. In a map under `when` write `situation.kind: damaged`; write anything else as an expression."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    when: { order.total: { a: b } }",
            "p.policy.yaml:5:26: error PF143: The value of `order.total` must be a text, but a map was found."
        },
        {
            "policy: p\ngoodwill:\n  - option: x\n    gives: points\n    at-most: 1,000",
            "p.policy.yaml:5:14: error PF151: `at-most` must be a number, but `1,000` was found. Write digits, with a point for decimals and nothing else: `1250.50`. Did you mean `1000`?"
        },
        {
            "policy: p\ngoodwill:\n  - option: x\n    gives: points\n    amount: $50",
            "p.policy.yaml:5:13: error PF151: `amount` must be a number, but `$50` was found. Write digits, with a point for decimals and nothing else: `1250.50`. Did you mean `50`?"
        },
        {
            "policy: p\ngoodwill:\n  - option: x\n    gives: points\n    step-up: { at-most: 5 }",
            "p.policy.yaml:5:14: error PF141: The key `when` is missing in a step-up."
        },
        {
            "policy: p\ngoodwill:\n  - option: x\n    gives: points\n    owed: maybe",
            "p.policy.yaml:5:11: error PF150: `owed` must be `true` or `false`, but `maybe` was found."
        },
        {
            "policy: p\ngoodwill:\n  - option: x",
            "p.policy.yaml:3:5: error PF141: The key `gives` is missing in a goodwill option."
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_told_in_whole_sentences_where_it_stands(string text, string told)
    {
        var diagnostics = new DiagnosticBag();

        SetReader.Read([LanguagePage.File("policyset.yaml", LanguagePage.SetText), LanguagePage.File("p.policy.yaml", text)], diagnostics);

        string.Join('\n', diagnostics.Sorted()).Should().Be(told);
    }
}
