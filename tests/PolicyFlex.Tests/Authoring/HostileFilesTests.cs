using System.Text;
using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>Files that are meant to hurt are refused with a sentence, and for little work.</summary>
public sealed class HostileFilesTests
{
    /// <summary>What reading may allocate in all: sixty-four times what a file may hold.</summary>
    private const long MostAllocated = 64L * PolicyFolder.MostBytes;

    public static TheoryData<string, string, string> Files => new()
    {
        { "an alias bomb", AliasBomb(), "f.policy.yaml:2:4: error PF127: Anchors and aliases such as `&a0` are not part of the language. Write the value itself; if it is a text, put it in quotes." },
        { "brackets in one line", "policy: p\nrules: " + new string('[', 100_000), "f.policy.yaml:2:72: error PF124: The lists and maps lie in each other deeper than 64 steps. No policy needs that." },
        { "braces in one line", "policy: p\nrules: " + Repeat("{a: ", 100_000), "f.policy.yaml:2:261: error PF124: The lists and maps lie in each other deeper than 64 steps. No policy needs that." },
        { "dashes in one line", "policy: p\nrules:\n" + Repeat("- ", 100_000) + "x", "f.policy.yaml:3:129: error PF124: The lists and maps lie in each other deeper than 64 steps. No policy needs that." },
        { "question marks", "policy: p\nrules:\n  " + Repeat("? ", 100_000) + "x", "f.policy.yaml:3:131: error PF124: The lists and maps lie in each other deeper than 64 steps. No policy needs that." },
        { "ever deeper lines", "policy: p\n" + Deeper(1_000), "f.policy.yaml:66:65: error PF124: The lists and maps lie in each other deeper than 64 steps. No policy needs that." },
        { "brackets line by line", "policy: p\nrules:\n" + Repeat("  [\n", 100_000), "f.policy.yaml:67:3: error PF124: The lists and maps lie in each other deeper than 64 steps. No policy needs that." },
        { "too many entries", "policy: p\nx:\n" + Repeat("- \n", 300_000), "f.policy.yaml:49998:2: error PF125: The file has more than 50,000 entries. Divide it into several." },
        { "one endless line", "policy: p\nbecause: " + new string('x', 1_000_000) + ": y", "f.policy.yaml:2:1000010: error PF112: The colon in `" + new string('x', 60) + "…` ends the text, as if a key stood before it. Put the whole text in quotes, or on lines of its own beneath `>-`." },
        { "an endless quote", "policy: p\nbecause: \"" + Repeat("a\\n ", 250_000), "f.policy.yaml:2:10: error PF113: The quote `\"` that opens here is not closed where the text ends. Close it; inside of a text in quotes, double a single quote and write `\\` before a double one." },
        { "a broken line a thousand times", "policy: p\n" + Repeat("a: b: c\n", 1_000), "f.policy.yaml:2:5: error PF112: The colon in `b: c` ends the text, as if a key stood before it. Put the whole text in quotes, or on lines of its own beneath `>-`." },
        { "a megabyte of broken lines", "policy: p\n" + Repeat("a: b: c\n", 120_000), "f.policy.yaml:2:5: error PF112: The colon in `b: c` ends the text, as if a key stood before it. Put the whole text in quotes, or on lines of its own beneath `>-`." },
        { "unknown keys", "policy: p\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"titel{i}: x\n")), "f.policy.yaml:2:1: error PF140: There is no key `titel0` in a policy. Did you mean `title`?" },
        { "the same key again and again", "policy: p\n" + Repeat("title: x\n", 20_000), "f.policy.yaml:3:1: error PF132: The key `title` stands here a second time; the first is in line 2. Keep one of them." },
        { "a NUL", "policy: p\ntitle: a\0b\n", "f.policy.yaml:2:9: error PF110: The line holds an invisible control character, `U+0000`. Delete it." },
        { "spaces", "policy: p\nbecause:" + new string(' ', 1_000_000), "f.policy.yaml:2:1: error PF142: The key `because` has no value. Give it one, or leave the key out." },
        { "empty lines", "policy: p\nbecause: >\n" + new string('\n', 1_000_000), "f.policy.yaml:2:1: error PF142: The key `because` has no value. Give it one, or leave the key out." },
        { "a braces storm", "policy: p\nbecause: \"" + new string('{', 900_001) + "\"", "f.policy.yaml:2:900011: error PF166: The `{` that opens here is not closed with `}`. Write `{order.total}` for the value of a fact, and `{{` for a brace." },

        { "many words in a limit", "policy: p\nlimits: once " + Repeat("per a ", 150_000), "f.policy.yaml:2:20: error PF159: The word `per` stands in the limit a second time. Write two limits." },
        { "exceptions in exceptions", "policy: p\n" + Exceptions(40), "f.policy.yaml:96:65: error PF124: The lists and maps lie in each other deeper than 64 steps. No policy needs that." },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_is_refused_for_little_work(string what, string text, string told)
    {
        var file = LanguagePage.File("f.policy.yaml", text);
        var diagnostics = new DiagnosticBag();
        var before = GC.GetAllocatedBytesForCurrentThread();

        SetReader.Read([LanguagePage.File("policyset.yaml", LanguagePage.SetText), file], diagnostics);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostAllocated, what);
        diagnostics.Sorted().Select(diagnostic => diagnostic.ToString()).Should().Contain(told, what);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_parsed()
    {
        var diagnostics = new DiagnosticBag();

        var root = YamlReader.Read(new PolicyFile("f", "f", new byte[50 * 1024 * 1024]), diagnostics);

        root.Should().BeNull();
        diagnostics.Sorted().Single().ToString().Should().Be(
            "f: error PF106: The file is too large to read. A file may hold 1 MB; divide it into several.");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_and_the_rest_is_read()
    {
        var bytes = Encoding.UTF8.GetBytes("policy: p\ntitle: Grüße?\nowner: x\n");
        bytes[Array.IndexOf(bytes, (byte)'?')] = 0xFF;
        var diagnostics = new DiagnosticBag();

        var root = YamlReader.Read(new PolicyFile("f", "f", bytes), diagnostics);

        diagnostics.Sorted().Single().ToString().Should().Be(
            "f:2:13: error PF109: From here on the file is not UTF-8 text. Save it as UTF-8.");
        ((YamlMap)root!).Find("owner").Should().NotBeNull();
    }

    [Fact]
    public void A_file_in_UTF_16_is_refused()
    {
        var diagnostics = new DiagnosticBag();

        var root = YamlReader.Read(new PolicyFile("f", "f", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("policy: p")).ToArray()), diagnostics);

        root.Should().BeNull();
        diagnostics.Sorted().Single().ToString().Should().Be(
            "f:1:1: error PF109: From here on the file is not UTF-8 text. Save it as UTF-8.");
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string AliasBomb()
    {
        var text = new StringBuilder("policy: p\nx: &a0 [lol]\n");
        for (var i = 1; i < 30; i++)
        {
            text.Append($"x{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        }

        return text.ToString();
    }

    private static string Deeper(int levels) =>
        string.Concat(Enumerable.Range(0, levels).Select(i => new string(' ', i) + "a:\n"));

    private static string Exceptions(int levels) =>
        "rules:\n" + string.Concat(Enumerable.Range(0, levels).Select(i =>
        {
            var indent = new string(' ', 2 * i);
            return $"{indent}- rule: r{i}\n{indent}  allow: x\n{indent}  exceptions:\n";
        }));
}
