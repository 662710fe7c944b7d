using FluentAssertions;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Checking;

/// <summary>A set that is right but for one thing gives the diagnostic that its case is called by; two that belong together have a bar between them.</summary>
public sealed class CheckingTests
{
    private static readonly Dictionary<string, Func<PolicySet>> Cases =
        ReferenceCases.All
            .Concat(NameCases.All)
            .Concat(RuleCases.All)
            .Concat(GoodwillCases.All)
            .Concat(LimitCases.All)
            .Concat(SetCases.All)
            .ToDictionary(StringComparer.Ordinal);

    public static TheoryData<string> Diagnostics => [.. Cases.Keys];

    [Theory, MemberData(nameof(Diagnostics))]
    public void One_thing_that_is_wrong_gives_this_diagnostic(string diagnostic) =>
        Checker.Check(Cases[diagnostic]()).Should().Equal(diagnostic.Split('|'));
}
