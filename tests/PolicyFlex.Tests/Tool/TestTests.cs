using System.Text.Json.Nodes;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace PolicyFlex.Tests.Tool;

public sealed class TestTests
{
    private const string Failing = """
        now: 2026-03-01T10:00:00-05:00
        given:
          customer: { id: c-1, tier: gold, lifetimeValue: 9000 }
          order: { id: o-1, total: 120, promisedAt: 2026-02-26T18:00:00-05:00 }
          situation: { kind: late-delivery, fault: us, contacts: 2 }
        tests:
          - name: the money comes back
            expect:
              allow: [refund]
          - name: nobody is refunded
            given:
              order: { deliveredAt: 2025-11-20T12:00:00-05:00 }
            expect:
              deny: [refund]
              goodwill: { courtesy-credit: { up-to: 60 } }
          - name: not understood
            expect:
              alow: [refund]

        """;

    [Fact]
    public void A_set_without_tests_does_not_pass()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        File.Delete(Path.Combine(shop, "late-delivery.tests.yaml"));

        ToolRun.Of("test", shop).Without(folder.Path).Should().Be(new ToolRun(
            1,
            """
            ✗ FOLDER/shop  1 error

            FOLDER/shop
              error PF522: There is no test beside these policies. The tests of `NAME.policy.yaml` are in
                `NAME.tests.yaml`.

            0 passed, 0 failed, 1 error

            """,
            ""));
    }

    [Fact]
    public void The_tests_of_the_language_page_pass()
    {
        using var folder = new TemporaryFolder();

        ToolRun.Of("test", ShopSet.Write(folder)).Without(folder.Path).Should().Be(
            new ToolRun(0, "✓ FOLDER/shop/late-delivery.tests.yaml  5 passed\n\n5 passed, 0 failed\n", ""));
    }

    [Fact]
    public void Failures_are_shown_in_full_and_what_is_not_understood_with_its_place()
    {
        using var folder = new TemporaryFolder();

        var run = Run(folder, "text");

        run.Exit.Should().Be(1);
        run.Out.Should().Be(
            """
            ✗ FOLDER/shop/late-delivery.tests.yaml  1 passed, 1 failed, 1 not run, 1 error

            ✗ nobody is refunded
              FOLDER/shop/late-delivery.tests.yaml:10:11
                14: expected refund to be denied, but it is allowed by late-delivery/our-fault
                  You may, because fault is us. late-delivery/our-fault is an exception to
                  late-delivery/refund-window.
                15: expected courtesy-credit to go up to 60, but it goes up to 50 (limited by `authority`)
                  You may give up to $50.00, because fault is not customer (it is us). It is more than usual,
                  because “loyal” is true. It is bounded by what your level may give in one case.

            FOLDER/shop/late-delivery.tests.yaml
              18:7 error PF507: `alow` is no part of `expect`. It can have `allow`, `deny`, `needs-approval`,
                `needs-facts`, `not-covered`, `out-of-reach`, `goodwill`, `asks`, `by`, `coverage`, `dead-end`,
                `fallback`, `say`, `with`, `also`, `flags`, `similar`, `problems`. Did you mean `allow`?
                18 |       alow: [refund]
                   |       ^

            1 passed, 1 failed, 1 not run, 1 error

            """);
    }

    [Fact]
    public void Github_gets_each_failure_beside_its_line()
    {
        using var folder = new TemporaryFolder();

        Run(folder, "github").Out.Split('\n')[1].Should().Be(
            "::error file=FOLDER/shop/late-delivery.tests.yaml,line=14,col=14,title=nobody is refunded::expected refund to be denied, but it is allowed by late-delivery/our-fault%0AYou may, because fault is us. late-delivery/our-fault is an exception to late-delivery/refund-window.");
    }

    [Fact]
    public void Json_has_each_test()
    {
        using var folder = new TemporaryFolder();

        var json = JsonNode.Parse(Run(folder, "json").Out)!;

        json["passed"]!.GetValue<int>().Should().Be(1);
        json["failed"]!.GetValue<int>().Should().Be(1);
        json["tests"]![1]!.ToJsonString().Should().Be(
            """
            {"set":"shop","name":"nobody is refunded","file":"FOLDER/shop/late-delivery.tests.yaml","line":10,"passed":false,"failures":[{"expected":"refund to be denied","actual":"it is allowed by late-delivery/our-fault","why":"You may, because fault is us. late-delivery/our-fault is an exception to late-delivery/refund-window.","file":"FOLDER/shop/late-delivery.tests.yaml","line":14},{"expected":"courtesy-credit to go up to 60","actual":"it goes up to 50 (limited by \u0060authority\u0060)","why":"You may give up to $50.00, because fault is not customer (it is us). It is more than usual, because \u201Cloyal\u201D is true. It is bounded by what your level may give in one case.","file":"FOLDER/shop/late-delivery.tests.yaml","line":15}]}
            """);
        json["diagnostics"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public void Junit_has_a_suite_a_file_and_a_case_a_test()
    {
        using var folder = new TemporaryFolder();

        var run = Run(folder, "junit");

        XDocument.Parse(run.Out).Root!.Name.LocalName.Should().Be("testsuites");
        run.Out.Should().StartWith(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites tests="3" failures="1" errors="1">
              <testsuite name="FOLDER/shop/late-delivery.tests.yaml" tests="3" failures="1" errors="1">
                <testcase name="PF507" classname="late-delivery.tests.yaml">
                  <error message="`alow` is no part of `expect`.
            """);
        run.Out.Should().EndWith(
            """
                <testcase name="the money comes back" classname="late-delivery.tests.yaml" />
                <testcase name="nobody is refunded" classname="late-delivery.tests.yaml">
                  <failure message="expected refund to be denied, but it is allowed by late-delivery/our-fault">FOLDER/shop/late-delivery.tests.yaml:14:14: expected refund to be denied, but it is allowed by late-delivery/our-fault
            You may, because fault is us. late-delivery/our-fault is an exception to late-delivery/refund-window.
            FOLDER/shop/late-delivery.tests.yaml:15:38: expected courtesy-credit to go up to 60, but it goes up to 50 (limited by `authority`)
            You may give up to $50.00, because fault is not customer (it is us). It is more than usual, because “loyal” is true. It is bounded by what your level may give in one case.</failure>
                </testcase>
              </testsuite>
            </testsuites>

            """);
    }

    private static ToolRun Run(TemporaryFolder folder, string format)
    {
        var shop = ShopSet.Write(folder);
        File.WriteAllText(Path.Combine(shop, "late-delivery.tests.yaml"), Failing);
        return ToolRun.Of("test", shop, "--format", format).Without(folder.Path);
    }

    [Fact]
    public void Tests_that_are_a_link_out_of_the_folder_are_not_followed()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        folder.Write("secret", "root:x:0:0\n");
        File.CreateSymbolicLink(Path.Combine(shop, "policyset.tests.yaml"), Path.Combine(folder.Path, "secret"));

        var run = ToolRun.Of("test", shop).Without(folder.Path);

        run.Exit.Should().Be(1);
        run.Out.Should().NotContain("root").And.Contain("""
            FOLDER/shop/policyset.tests.yaml
              error PF105: The file is a link that leads out of the folder, and is not followed. Put the file
                itself here.
            """);
    }
}
