using System.Text;
using FluentAssertions;
using PolicyFlex.Authoring;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>The revision is that of the texts, however they are stored.</summary>
public sealed class RevisionTests
{
    private static readonly PolicyFile Set = File("policyset.yaml", "policy-set: s\ncurrency: USD\n");
    private static readonly PolicyFile First = File("a.policy.yaml", "policy: a\n");
    private static readonly PolicyFile Second = File("b.policy.yaml", "policy: b\n");

    [Fact]
    public void It_is_spelled_as_the_hash_that_it_is() =>
        Revision.Of([Set]).Should().Be("sha256:f2e9618f6232b5f4c89301f4eab5f7aa728de8e464c76d0eae7d9a7ba75bad2f");

    [Fact]
    public void Line_ends_a_byte_order_mark_and_the_order_of_files_play_no_part()
    {
        var stored = new PolicyFile(
            "a.policy.yaml", "elsewhere", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("policy: a\r\n")).ToArray());

        Revision.Of([stored, Second, Set]).Should().Be(Revision.Of([Set, First, Second]));
    }

    [Fact]
    public void The_tests_of_a_policy_are_not_in_it() =>
        Revision.Of([Set, First, File("a.tests.yaml", "tests: []")]).Should().Be(Revision.Of([Set, First]));

    [Fact]
    public void Every_change_of_a_name_or_a_text_changes_it() =>
        new[]
        {
            Revision.Of([Set, First, Second]),
            Revision.Of([Set, First]),
            Revision.Of([Set, First, File("c.policy.yaml", "policy: b\n")]),
            Revision.Of([Set, First, File("b.policy.yaml", "policy: b\n\n")]),
            Revision.Of([Set, File("a.policy.yaml", "policy: a\nb.policy.yaml"), File("b.policy.yaml", "")]),
            Revision.Of([Set, File("a.policy.yaml", "policy: a\n" + "b.policy.yaml" + "policy: b\n")]),
        }.Should().OnlyHaveUniqueItems();

    private static PolicyFile File(string name, string text) => LanguagePage.File(name, text);
}
