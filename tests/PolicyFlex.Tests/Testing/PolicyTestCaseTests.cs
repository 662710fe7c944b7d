using FluentAssertions;
using PolicyFlex.Testing.Xunit;
using PolicyFlex.Tests.Readme;
using PolicyFlex.Tests.Tool;
using Xunit;

namespace PolicyFlex.Tests.Testing;

public sealed class PolicyTestCaseTests
{
    private const string Returns = "policies/service-recovery/returns.tests.yaml";
    private const string Fine = "  - name: it\n    expect: { allow: [refund] }\n";

    [Fact]
    public void Each_test_is_a_case_with_its_name()
    {
        var cases = Cases("policies/service-recovery");

        cases.Should().HaveCountGreaterThan(50);
        cases.Select(test => test.ToString()).Should().Contain("returns: after a hundred and two days the answer is no, with a way on");
        cases[0].Invoking(test => test.Run()).Should().NotThrow();
    }

    [Fact]
    public void Cases_of_several_sets_are_named_with_their_set() =>
        Cases("policies").Select(test => test.ToString()).Should().Contain(
            "service-recovery/returns: after a hundred and two days the answer is no, with a way on");

    [Fact]
    public void Tests_of_one_name_in_two_files_are_two_cases()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        File.WriteAllText(Path.Combine(shop, "late-delivery.tests.yaml"), ShopTests.Shared + Fine);
        File.WriteAllText(Path.Combine(shop, "policyset.tests.yaml"), ShopTests.Shared + Fine.Replace("allow", "deny"));

        var cases = Cases(shop);

        cases.Select(test => test.ToString()).Should().Equal("late-delivery: it", "policyset: it");
        cases[0].Invoking(test => test.Run()).Should().NotThrow();
        cases[1].Invoking(test => test.Run()).Should().Throw<Exception>().WithMessage("Expected refund to be denied, but it is allowed*policyset.tests.yaml:8:*");
    }

    [Fact]
    public void A_case_fails_as_the_sample_shows()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(MarkdownPage.Root, "policies/service-recovery"), "*.yaml"))
        {
            folder.Write(Path.GetFileName(file), File.ReadAllText(file).Replace(
                "      deny:\n        refund:\n          overridable-by: lead\n          by: [returns/sixty-days]\n", "      allow: [refund]\n      deny:\n        refund:\n"));
        }

        var failing = Cases(folder.Path).Single(test => test.Name == "after a hundred and two days the answer is no, with a way on");
        var told = failing.Invoking(test => test.Run()).Should().Throw<Exception>().Which.Message.Replace(folder.Path + "/returns.tests.yaml", Returns);

        MarkdownPage.Text("samples/PolicyTests/README.md").Should().Contain($"```\n{told}\n```");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_case_that_fails() => Failure("policies/nowhere").Should().Be(
        "There is no folder `policies/nowhere` beside the test assembly or in a folder above it. Name it from the project or the repository, or copy it to the output folder.");

    [Fact]
    public void A_folder_without_a_set_is_a_case_that_fails()
    {
        using var folder = new TemporaryFolder();

        Failure(folder.Path).Should().Be($"There is no policy set in `{folder.Path}`. A policy set is a folder with a `policyset.yaml`.");
    }

    [Fact]
    public void A_set_that_does_not_load_is_a_case_that_fails_with_what_is_wrong()
    {
        using var folder = new TemporaryFolder();
        folder.Write("policyset.yaml", "policy-set: shop\nzzz: 1\n");

        Failure(folder.Path).Should().Contain("policyset.yaml:2:1: error PF").And.Contain("`zzz`");
    }

    [Fact]
    public void An_error_in_a_test_file_is_a_case_beside_the_tests_that_run()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        File.WriteAllText(Path.Combine(shop, "late-delivery.tests.yaml"), ShopTests.Shared + Fine + Fine.Replace("it", "two").Replace("refund", "refnd"));

        var cases = Cases(shop);

        cases.Select(test => test.Name).Should().Equal(null, "it");
        cases[0].Invoking(test => test.Run()).Should().Throw<Exception>().WithMessage("*error PF512: `refnd` is no action*");
    }

    [Fact]
    public void A_file_without_tests_is_a_case_that_fails()
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        File.WriteAllText(Path.Combine(shop, "late-delivery.tests.yaml"), "tests: []\n");

        Failure(shop).Should().Contain("error PF503: There is no test in this file.");
    }

    private static string Failure(string path) =>
        Cases(path).Should().ContainSingle().Which.Invoking(test => test.Run()).Should().Throw<Exception>().Which.Message;

    private static PolicyTestCase[] Cases(string path) =>
        [.. new PolicyTestsAttribute(path).GetData(null!).Select(data => data.Should().ContainSingle().Which.Should().BeOfType<PolicyTestCase>().Subject)];
}
