using FluentAssertions;
using PolicyFlex.Testing;
using Xunit;

namespace PolicyFlex.Tests.Testing;

/// <summary>Cases that lie in a file of JSON Lines, as they come out of another system.</summary>
public sealed class LineCaseTests
{
    private const string Mapping =
        """
          - name: what the desk decided
            cases:
              from: decided.jsonl
              name: ticket
              map:
                order.deliveredAt: parcel.delivered
                situation.fault: { at: labels.0, is: { carrier: partner, ours: us } }
                refund: { at: decision, is: { "yes": allowed, "no": denied, open: needs-facts } }
                courtesy-credit.up-to: credit

        """;

    [Fact]
    public void Each_line_is_a_test()
    {
        var report = Run(
            """
            {"ticket":"t-1","parcel":{"delivered":"2025-11-20T12:00:00-05:00"},"labels":["carrier"],"decision":"no","credit":50}
            {"ticket":"t-2","parcel":{"delivered":"2025-11-20T12:00:00-05:00"},"labels":["ours"],"decision":"yes","credit":50}

            {"ticket":"t-3","parcel":{"delivered":"2025-11-20T12:00:00-05:00"},"labels":[],"decision":"open","credit":null}
            {"ticket":"t-4","parcel":null,"labels":["carrier"],"decision":"no","credit":50}
            """);

        report.Diagnostics.Should().BeEmpty();
        report.Tests.Select(test => (test.Name, test.Location.ToString().Split('/')[^1], test.Passed)).Should().Equal(
            ("what the desk decided: t-1", "decided.jsonl:1:1", true),
            ("what the desk decided: t-2", "decided.jsonl:2:1", true),
            ("what the desk decided: t-3", "decided.jsonl:4:1", true),
            ("what the desk decided: t-4", "decided.jsonl:5:1", false));
        report.Tests[3].Failures.Single().ToString().Should().Be("expected refund to be denied, but it is allowed by late-delivery/refund-window");
    }

    [Fact]
    public void Without_a_name_a_line_is_named_by_its_number() => Run("{\"decision\":\"yes\",\"labels\":[\"ours\"],\"credit\":50}\n").Tests.Single().Name.Should().Be("what the desk decided: line 1");

    [Theory]
    [InlineData("{\"ticket\":\"t-1\",\n", "decided.jsonl:1:1: error PF530: This line is no JSON.")]
    [InlineData("{\"ticket\":\"\\ud83d\"}\n", "decided.jsonl:1:1: error PF530: This line is no JSON.")]
    [InlineData("", "late-delivery.tests.yaml:9:13: error PF526: There is no case of the test `what the desk decided` here.")]
    [InlineData("{\"ticket\":\"t-1\",\"labels\":[\"carrier\"],\"decision\":\"perhaps\"}\n", "decided.jsonl:1:1: error PF510: `refund` cannot be `perhaps`. It can be `allowed`, ")]
    [InlineData("{\"ticket\":\"t-1\",\"labels\":[\"nobody we know\"],\"decision\":\"no\"}\n", "decided.jsonl:1:1: error PF425: `situation.fault` is `nobody we know`")]
    [InlineData("{\"ticket\":\"t-1\",\"labels\":[\"ours\"],\"decision\":\"yes\",\"credit\":50}\n{\"ticket\":\"t-1\",\"labels\":[\"ours\"],\"decision\":\"yes\",\"credit\":50}\n", "decided.jsonl:2:1: error PF504: A test is called `what the desk decided: t-1` in line 1 already.")]
    public void What_is_wrong_in_a_line_is_told_there(string lines, string expected) =>
        Run(lines).Diagnostics.Select(one => one.ToString()).Should().Contain(told => told.Contains(expected));

    [Theory]
    [InlineData("from: decided.jsonl", "from: nowhere.jsonl", "nowhere.jsonl: error PF104: ")]
    [InlineData("from: decided.jsonl", "from: ../../etc/passwd", "passwd: error PF104: ")]
    [InlineData("refund: {", "refnd: {", "late-delivery.tests.yaml:14:9: error PF528: `refnd` is no column of a table.")]
    [InlineData("at: decision", "where: decision", "error PF507: `where` is no part of a value of a line. It can have `at`, `is`.")]
    [InlineData("      from: decided.jsonl\n", "", "error PF526: There is no case of the test")]
    public void What_is_wrong_in_the_mapping_is_told_there(string part, string instead, string expected) =>
        Run("{}\n", Mapping.Replace(part, instead, StringComparison.Ordinal)).Diagnostics.Select(one => one.ToString()).Should().Contain(told => told.Contains(expected));

    private static PolicyTestReport Run(string lines, string mapping = Mapping) =>
        ShopTests.Run(ShopTests.Shared + mapping, prepare: shop => File.WriteAllText(Path.Combine(shop, "decided.jsonl"), lines));
}
