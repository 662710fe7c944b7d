using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>What YAML stumbles over, or loses in silence, in a policy.</summary>
public sealed class BrokenYamlTests
{
    public static TheoryData<string, string> Cases => new()
    {
        {
            "policy: p\ntitle: order #4711",
            "p.policy.yaml:2:14: error PF129: YAML takes `#4711` for a comment and drops it. Put the text in quotes; if it is a comment, write a space behind `#`."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    when: { situation.kind: late, tier:plus }",
            "p.policy.yaml:5:35: error PF120: There is no space behind the colon of `tier`. Write `tier: plus`."
        },
        {
            "policy: p\ngoodwill:\n  option: a\n  gives: points\n  amount: 1\n  option: b\n  gives: points\n  amount: 2\n  option: c\n  gives: points\n  amount: 2",
            "p.policy.yaml:6:3: error PF132: The key `option` stands here a second time; the first is in line 3. Does a `- ` lack before `option`?"
        },
        {
            "policy: p\ntitle: #4711",
            "p.policy.yaml:2:8: error PF129: YAML takes `#4711` for a comment and drops it. Put the text in quotes; if it is a comment, write a space behind `#`."
        },
        {
            "policy: p\ntitle: Please don't: worry",
            "p.policy.yaml:2:20: error PF112: The colon in `Please don't: worry` ends the text, as if a key stood before it. Put the whole text in quotes, or on lines of its own beneath `>-`."
        },
        {
            "policy: p\napplies-when: !loyal",
            "p.policy.yaml:2:15: error PF128: YAML takes the `!` of `!loyal` for a tag and drops it. Write `not …` in a condition; put a text in quotes."
        },
        {
            "policy: p\napplies-when: !loyal and x",
            "p.policy.yaml:2:15: error PF128: YAML takes the `!` of `!loyal and x` for a tag and drops it. Write `not …` in a condition; put a text in quotes."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    when: { tier in (\"gold\", \"silver\"), z: 1 }",
            "p.policy.yaml:5:13: error PF134: The entry `tier in (\"gold\"` in `{ }` has no colon and no value. If it is meant as text, put all of it from `{` to `}` in quotes; if not, write `key: value`."
        },
        {
            "policy: p\ngoodwill:\n  - option: x\n    gives: points\n    when: { situation.kind: tier in (\"gold\", \"silver\"), x: 1 }",
            "p.policy.yaml:5:46: error PF130: A comma in `{ }` tore off `silver`, which is now a key without a value. Write one entry a line without the brackets, or put each text in quotes."
        },
        {
            "policy: p\ngoodwill:\n  - option: x\n    gives: points\n    limits: [{ at-most: 1,000, per: customer }]",
            "p.policy.yaml:5:25: error PF131: The comma in `1,000` ends the number. Write `1000`."
        },
        {
            "policy: p\nformerly: [a, 1,000]",
            "p.policy.yaml:2:15: error PF131: The comma in `1,000` ends the number. Write `1000`."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    say: {amount}",
            "p.policy.yaml:5:11: error PF134: The entry `amount` in `{ }` has no colon and no value. If it is meant as text, put all of it from `{` to `}` in quotes; if not, write `key: value`."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    say: {amount} is yours",
            "p.policy.yaml:5:10: error PF118: A text cannot start with `{` as in `{amount} is yours`. Put the whole text in quotes, or on lines of its own beneath `>-`."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n    say: { en: Hello, we are sorry }",
            "p.policy.yaml:5:23: error PF130: A comma in `{ }` tore off `we are sorry`, which is now a key without a value. Write one entry a line without the brackets, or put each text in quotes."
        },
        {
            "policy: p\nrules:\n\t- rule: a\n\t  allow: x\n",
            "p.policy.yaml:3:1: error PF111: The line is indented with a tab. Indent with spaces, two for each step."
        },
        {
            "policy: p\nrules:\n  - rule: a\n    deny: refund\n\tfinal: true\n    say: No.\n",
            "p.policy.yaml:5:1: error PF111: The line is indented with a tab. Indent with spaces, two for each step."
        },
        {
            "policy: p\ntitle: 'It's late'",
            "p.policy.yaml:2:12: error PF114: The text goes on behind its closing quote `'`. Put all of it in quotes, or none; within single quotes write an apostrophe twice."
        },
        {
            "policy: p\ntitle: \"unclosed\nowner: x",
            "p.policy.yaml:2:8: error PF113: The quote `\"` that opens here is not closed where the text ends. Close it; inside of a text in quotes, double a single quote and write `\\` before a double one."
        },
        {
            "policy: p\ntitle: 'unclosed\nowner: don't\n",
            "p.policy.yaml:2:8: error PF113: The quote `'` that opens here is not closed where the text ends. Close it; inside of a text in quotes, double a single quote and write `\\` before a double one."
        },
        {
            "policy: p\ntitle: \"x\" y",
            "p.policy.yaml:2:12: error PF114: The text goes on behind its closing quote `\"`. Put all of it in quotes, or none."
        },
        {
            "policy: p\ntitle: \"a\\qb\"",
            "p.policy.yaml:2:8: error PF115: A `\\` in this text in quotes is followed by what YAML does not know. Write `\\\\` for a backslash."
        },
        {
            "policy: p\nformerly: [a, b\ntitle: x",
            "p.policy.yaml:2:11: error PF116: The `[` that opens here is not closed where it should be. Close it with `]`; if it is meant as text, put the whole text in quotes."
        },
        {
            "policy: p\nformerly: [\n  a,\n  b: c: d,\n]\ntitle: x",
            "p.policy.yaml:4:7: error PF135: What stands in the `[` of line 2 cannot be read here. Write one entry a line without the brackets, or put each text in quotes."
        },
        {
            "policy: p\nformerly: {a: b: c}",
            "p.policy.yaml:2:11: error PF117: What stands from this `{` to its `}` cannot be read. Write one entry a line without the brackets, or put each text in quotes."
        },
        {
            "policy: p\ntitle: @x",
            "p.policy.yaml:2:8: error PF118: A text cannot start with `@` as in `@x`. Put the whole text in quotes, or on lines of its own beneath `>-`."
        },
        {
            "policy: p\ntitle: *Important* news",
            "p.policy.yaml:2:8: error PF118: A text cannot start with `*` as in `*Important* news`. Put the whole text in quotes, or on lines of its own beneath `>-`."
        },
        {
            "policy: p\ntitle: %x",
            "p.policy.yaml:2:8: error PF118: A text cannot start with `%` as in `%x`. Put the whole text in quotes, or on lines of its own beneath `>-`."
        },
        {
            "policy: p\napplies-when: > 400",
            "p.policy.yaml:2:15: error PF118: A text cannot start with `>` as in `> 400`. Put the whole text in quotes, or on lines of its own beneath `>-`."
        },
        {
            "policy: p\nrules: - a",
            "p.policy.yaml:2:8: error PF119: A list cannot start in the line of its key `rules`. Write each `- …` on a line of its own."
        },
        {
            "policy: p\ntitle:x",
            "p.policy.yaml:2:6: error PF120: There is no space behind the colon of `title`. Write `key: value`."
        },
        {
            "policy: p\ntitle:x\nowner: y",
            "p.policy.yaml:2:6: error PF120: There is no space behind the colon of `title`. Write `key: value`."
        },
        {
            "policy: p\ntitle: Hello\n  owner: x",
            "p.policy.yaml:3:3: error PF121: The line `owner: x` does not fit the lines above it. Indent it exactly as the other keys, or dashes, that it belongs to."
        },
        {
            "policy: p\ntitle: Hello\n  owner: x\n  mode: shadow\n  review:\n    expected: 5%\n  because: z",
            "p.policy.yaml:3:3: error PF121: The line `owner: x` does not fit the lines above it. Indent it exactly as the other keys, or dashes, that it belongs to."
        },
        {
            "policy: p\n title: x",
            "p.policy.yaml:2:2: error PF121: The line `title: x` does not fit the lines above it. Indent it exactly as the other keys, or dashes, that it belongs to."
        },
        {
            "policy: p\ntitle: x\nloose\nowner: y",
            "p.policy.yaml:3:1: error PF122: The line `loose` belongs to nothing. Write `key: value`, or `- value` in a list."
        },
        {
            "policy: p\ntitle: x\n---\npolicy: q",
            "p.policy.yaml:3:1: error PF126: A second document starts here, and is not read. Put it into a file of its own."
        },
        {
            "policy: p\ntitle: x\n...\npolicy: q",
            "p.policy.yaml:4:1: error PF126: A second document starts here, and is not read. Put it into a file of its own."
        },
        {
            "policy: p\ntitle: &a x\nowner: *a",
            "p.policy.yaml:2:8: error PF127: Anchors and aliases such as `&a` are not part of the language. Write the value itself; if it is a text, put it in quotes.\n"
            + "p.policy.yaml:3:8: error PF127: Anchors and aliases such as `*a` are not part of the language. Write the value itself; if it is a text, put it in quotes."
        },
        {
            "policy: p\ntitle: x\nowner: y\ntitle: z",
            "p.policy.yaml:4:1: error PF132: The key `title` stands here a second time; the first is in line 2. Keep one of them."
        },
        {
            "policy: p\n[a]: b",
            "p.policy.yaml:2:1: error PF133: A key must be a word, but a list was found."
        },
        {
            "policy: p\ntitle: a\0b",
            "p.policy.yaml:2:9: error PF110: The line holds an invisible control character, `U+0000`. Delete it."
        },
        {
            "- policy: p",
            "p.policy.yaml:1:1: error PF143: A policy must be a map of keys and values, but a list was found."
        },
        {
            "",
            "p.policy.yaml: error PF108: The file is empty."
        },
        {
            "# nothing",
            "p.policy.yaml: error PF108: The file is empty."
        },
        {
            "policy: p\ntitle: a: b\nrules:\n  - rule: a\n    deny: x\n    say: it's: so\n  - rule: b\n    alow: x\n    deny: y\n    say: {x} y\nowner: 'z",
            "p.policy.yaml:2:9: error PF112: The colon in `a: b` ends the text, as if a key stood before it. Put the whole text in quotes, or on lines of its own beneath `>-`.\n"
            + "p.policy.yaml:6:14: error PF112: The colon in `it's: so` ends the text, as if a key stood before it. Put the whole text in quotes, or on lines of its own beneath `>-`.\n"
            + "p.policy.yaml:8:5: error PF140: There is no key `alow` in a rule. Did you mean `allow`?\n"
            + "p.policy.yaml:10:10: error PF118: A text cannot start with `{` as in `{x} y`. Put the whole text in quotes, or on lines of its own beneath `>-`.\n"
            + "p.policy.yaml:11:8: error PF113: The quote `'` that opens here is not closed where the text ends. Close it; inside of a text in quotes, double a single quote and write `\\` before a double one."
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
