using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>What is fine for YAML and wrong in the file of a set.</summary>
public sealed class SetProblemsTests
{
    public static TheoryData<string, string> Cases => new()
    {
        {
            "policy-set: Shop\ncurrency: USD",
            "policyset.yaml:1:13: error PF144: `Shop` cannot be the name of a policy set. Write small letters and digits with single hyphens between, at most 64: `late-delivery`. Did you mean `shop`?"
        },
        {
            "policy-set: s\ncurrency: usd",
            "policyset.yaml:2:11: error PF163: `usd` is not a currency. Write its three capital letters of ISO 4217: `USD`."
        },
        {
            "policy-set: s",
            "policyset.yaml:1:1: error PF141: The key `currency` is missing in the policy set."
        },
        {
            "policy-set: s\ncurrency: USD\ntime-zone: New York",
            "policyset.yaml:3:12: error PF164: `New York` is not a known time zone. Write area and place: `America/New_York`, or `UTC`. Did you mean `America/New_York`?"
        },
        {
            "policy-set: s\ncurrency: USD\ntime-zone: Eastern Standard Time",
            "policyset.yaml:3:12: error PF164: `Eastern Standard Time` is not a known time zone. Write area and place: `America/New_York`, or `UTC`."
        },
        {
            "policy-set: s\ncurrency: USD\ntime-zone: localtime",
            "policyset.yaml:3:12: error PF164: `localtime` is not a known time zone. Write area and place: `America/New_York`, or `UTC`."
        },
        {
            "policy-set: s\ncurrency: USD\ntime-zone: ../../etc/passwd",
            "policyset.yaml:3:12: error PF164: `../../etc/passwd` is not a known time zone. Write area and place: `America/New_York`, or `UTC`."
        },
        {
            "policy-set: s\ncurrency: USD\nlanguages: [english]",
            "policyset.yaml:3:13: error PF165: `english` is not a language. Write its code: `en`, `pt-BR`."
        },
        {
            "policy-set: s\ncurrency: USD\nholidays: [2026-1-1]",
            "policyset.yaml:3:12: error PF161: A holiday must be a date, but `2026-1-1` was found. Write year, month and day: `2026-01-31`."
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { Customer: { id: text } }",
            "policyset.yaml:3:10: error PF144: `Customer` cannot be the name of a group of facts. Write letters and digits, a small letter first, at most 64: `lifetimeValue`. Did you mean `customer`?"
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { Since: date } }",
            "policyset.yaml:3:22: error PF144: `Since` cannot be the name of a fact. Write letters and digits, a small letter first, at most 64: `lifetimeValue`. Did you mean `since`?"
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: text }",
            "policyset.yaml:3:20: error PF143: The group of facts `customer` must be a map of names, but a text was found."
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { id: string } }",
            "policyset.yaml:3:26: error PF145: `string` is not known as a type. It can be `text`, `boolean`, `integer`, `number`, `money`, `date`, `date-time` or `list of text`. Did you mean `text`?"
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { id: dollars } }",
            "policyset.yaml:3:26: error PF145: `dollars` is not known as a type. It can be `text`, `boolean`, `integer`, `number`, `money`, `date`, `date-time` or `list of text`. Did you mean `money`?"
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { id: yes/no } }",
            "policyset.yaml:3:26: error PF145: `yes/no` is not known as a type. It can be `text`, `boolean`, `integer`, `number`, `money`, `date`, `date-time` or `list of text`. Did you mean `boolean`?"
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { id: day } }",
            "policyset.yaml:3:26: error PF145: `day` is not known as a type. It can be `text`, `boolean`, `integer`, `number`, `money`, `date`, `date-time` or `list of text`. Did you mean `date`?"
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { id: count } }",
            "policyset.yaml:3:26: error PF145: `count` is not known as a type. It can be `text`, `boolean`, `integer`, `number`, `money`, `date`, `date-time` or `list of text`. Did you mean `integer`?"
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { id: datetime } }",
            "policyset.yaml:3:26: error PF145: `datetime` is not known as a type. It can be `text`, `boolean`, `integer`, `number`, `money`, `date`, `date-time` or `list of text`. Did you mean `date-time`?"
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { id: percent } }",
            "policyset.yaml:3:26: error PF145: `percent` is not known as a type. It can be `text`, `boolean`, `integer`, `number`, `money`, `date`, `date-time` or `list of text`. Did you mean `number`?"
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { tier: list of } }",
            "policyset.yaml:3:28: error PF145: `list of` is not known as a type. It can be `text`, `boolean`, `integer`, `number`, `money`, `date`, `date-time` or `list of text`."
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { id: { about: who } } }",
            "policyset.yaml:3:26: error PF170: The fact `customer.id` has no type. Write `type`, a list of `choices`, or what it `is`."
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { id: { type: text, choices: [a] } } }",
            "policyset.yaml:3:49: error PF171: `customer.id` has both a `type` and choices. Keep one of them."
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { customer: { tier: { choices: [] } } }",
            "policyset.yaml:3:39: error PF149: The list of choices is empty. Write at least one entry, or leave the key out."
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { order: { total: { type: money, min: \"1,000\" } } }",
            "policyset.yaml:3:46: error PF151: `min` must be a number, but `1,000` was found. Write digits, with a point for decimals and nothing else: `1250.50`. Did you mean `1000`?"
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { order: { total: { type: money, max: high } } }",
            "policyset.yaml:3:46: error PF151: `max` must be a number, but `high` was found. Write digits, with a point for decimals and nothing else: `1250.50`."
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { order: { total: { type: money, required: yes } } }",
            "policyset.yaml:3:51: error PF150: `required` must be `true` or `false`, but `yes` was found."
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { order: { total: { type: money, changeable: nobody } } }",
            "policyset.yaml:3:53: error PF145: `nobody` is not known as one who can change a fact. It can be `customer`, `us`, `time` or `never`."
        },
        {
            "policy-set: s\ncurrency: USD\nfacts: { order: { total: { type: money, verify: [a] } } }",
            "policyset.yaml:3:49: error PF143: `verify` must be what to look at, or a map of `look-at` and `when`, but a list was found."
        },
        {
            "policy-set: s\ncurrency: USD\ntables: { t: { rows: { more: 1 } } }",
            "policyset.yaml:3:14: error PF141: The key `by` is missing in a table."
        },
        {
            "policy-set: s\ncurrency: USD\ntables:\n  t:\n    by: x\n    rows:\n      over 7: 1",
            "policyset.yaml:7:7: error PF157: `over 7` is not a band of a table. Write `up to 7`, `below 7` or `more`; of ordered choices `gold and above` or `silver and below`; or the value itself. Did you mean `more`?"
        },
        {
            "policy-set: s\ncurrency: USD\ntables:\n  t:\n    by: x\n    rows:\n      1-5: 1",
            "policyset.yaml:7:7: error PF157: `1-5` is not a band of a table. Write `up to 7`, `below 7` or `more`; of ordered choices `gold and above` or `silver and below`; or the value itself. Did you mean `up to 5`?"
        },
        {
            "policy-set: s\ncurrency: USD\ntables:\n  t:\n    by: x\n    rows:\n      <= 4: 1",
            "policyset.yaml:7:7: error PF157: `<= 4` is not a band of a table. Write `up to 7`, `below 7` or `more`; of ordered choices `gold and above` or `silver and below`; or the value itself. Did you mean `up to 4`?"
        },
        {
            "policy-set: s\ncurrency: USD\ntables:\n  t:\n    by: x\n    rows:\n      otherwise: 1",
            "policyset.yaml:7:7: error PF157: `otherwise` is not a band of a table. Write `up to 7`, `below 7` or `more`; of ordered choices `gold and above` or `silver and below`; or the value itself. Did you mean `more`?"
        },
        {
            "policy-set: s\ncurrency: USD\ntables:\n  t:\n    by: x\n    rows:\n      up to 4: 10%",
            "policyset.yaml:7:16: error PF151: A cell of a table must be a number, but `10%` was found. Write digits, with a point for decimals and nothing else: `1250.50`."
        },
        {
            "policy-set: s\ncurrency: USD\ntables:\n  t:\n    by: x\n    rows:\n      up to 4: 1,000",
            "policyset.yaml:7:16: error PF151: A cell of a table must be a number, but `1,000` was found. Write digits, with a point for decimals and nothing else: `1250.50`. Did you mean `1000`?"
        },
        {
            "policy-set: s\ncurrency: USD\nactions: { Refund: { title: x } }",
            "policyset.yaml:3:12: error PF144: `Refund` cannot be the name of an action. Write small letters and digits with single hyphens between, at most 64: `late-delivery`. Did you mean `refund`?"
        },
        {
            "policy-set: s\ncurrency: USD\nactions: { refund: Money back }",
            "policyset.yaml:3:20: error PF143: An action must be a map of keys and values, but a text was found."
        },
        {
            "policy-set: s\ncurrency: USD\nactions: { refund: { kind: handover } }",
            "policyset.yaml:3:28: error PF145: `handover` is not known as a kind of action. It can be `make-right`, `make-up`, `hand-over`, `escalate` or `information`. Did you mean `hand-over`?"
        },
        {
            "policy-set: s\ncurrency: USD\nactions: { refund: { with: { keep: { prefer: most } } } }",
            "policyset.yaml:3:36: error PF141: The key `type` is missing in a parameter."
        },
        {
            "policy-set: s\ncurrency: USD\nactions: { refund: { with: { keep: { type: boolean, prefer: best } } } }",
            "policyset.yaml:3:61: error PF145: `best` is not known as a preference. It can be `most`, `least`, `true` or `false`."
        },
        {
            "policy-set: s\ncurrency: USD\nduties: { notify: [a] }",
            "policyset.yaml:3:19: error PF143: A duty must be a map of keys and values, but a list was found."
        },
        {
            "policy-set: s\ncurrency: USD\nauthority:\n  - level: Lead",
            "policyset.yaml:4:12: error PF144: `Lead` cannot be the name of a level. Write small letters and digits with single hyphens between, at most 64: `late-delivery`. Did you mean `lead`?"
        },
        {
            "policy-set: s\ncurrency: USD\nauthority:\n  - level: lead\n    up-to: 1,000",
            "policyset.yaml:5:12: error PF151: `up-to` must be a number, but `1,000` was found. Write digits, with a point for decimals and nothing else: `1250.50`. Did you mean `1000`?"
        },
        {
            "policy-set: s\ncurrency: USD\nauthority: { level: lead }",
            "policyset.yaml:3:14: error PF140: There is no key `level` in `authority`. It belongs in a level or `approval`. Did you mean `levels`?"
        },
        {
            "policy-set: s\ncurrency: USD\nauthority: lead",
            "policyset.yaml:3:12: error PF143: `authority` must be a list of levels, but a text was found."
        },
        {
            "policy-set: s\ncurrency: USD\nladder: { rungs: [Apology, [a]] }",
            "policyset.yaml:3:19: error PF144: `Apology` cannot be the name of a rung. Write small letters and digits with single hyphens between, at most 64: `late-delivery`. Did you mean `apology`?\n"
            + "policyset.yaml:3:28: error PF143: A rung must be a name, or a map of `rung` and `when`, but a list was found."
        },
        {
            "policy-set: s\ncurrency: USD\nreasons: [unclear policy]",
            "policyset.yaml:3:11: error PF144: `unclear policy` cannot be the name of a reason. Write small letters and digits with single hyphens between, at most 64: `late-delivery`. Did you mean `unclear-policy`?"
        },
        {
            "policy-set: s\ncurrency: USD\nsimilar: { by: situation.kind, within: 7 }",
            "policyset.yaml:3:40: error PF155: `7` is not a length of time. Write a whole number and `minutes`, `hours`, `days`, `weeks`, `months` or `years`: `90 days`."
        },
        {
            "policy-set: s\ncurrency: USD\nfallback: { rule: x }",
            "policyset.yaml:3:13: error PF140: There is no key `rule` in `fallback`. It belongs in a rule."
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_told_in_whole_sentences_where_it_stands(string text, string told)
    {
        var diagnostics = new DiagnosticBag();

        SetReader.Read([LanguagePage.File("policyset.yaml", text)], diagnostics);

        string.Join('\n', diagnostics.Sorted()).Should().Be(told);
    }
}
