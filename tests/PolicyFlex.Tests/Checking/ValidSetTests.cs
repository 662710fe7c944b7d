using FluentAssertions;
using PolicyFlex.Policies;
using Xunit;
using static PolicyFlex.Tests.Checking.ValidSet;
using static PolicyFlex.Tests.Checking.Write;

namespace PolicyFlex.Tests.Checking;

public sealed class ValidSetTests
{
    private static readonly Dictionary<string, Func<PolicySet>> Right = new()
    {
        ["the set as it is"] = () => Shop,
        ["versions that follow each other"] = () => WithVersions(
            new Effective("2025-01-01", "2026-01-01", "order.placedOn"), new Effective("2026-01-01", null, "order.placedOn")),
        ["a rule about all goodwill"] = () => WithRule(Deny("none", Target.Goodwill) with { When = When("loyal") }),
        ["an exception about an option beneath a rule about all goodwill"] = () => WithRule(
            Deny("none", Target.Goodwill) with { When = When("loyal"), Exceptions = [Allow("but", "credit")] }),
        ["an exception that only adds a duty"] = () => WithExceptions(
            Allow("noted", "refund") with { When = When("loyal"), Also = [new Duty("remember", "the order")] }),
        ["exceptions that always apply, one to the allow and one to the denial"] = () => WithRule(Allow("either", "refund") with
        {
            When = When("loyal"),
            Otherwise = new Otherwise { Wording = Refusal },
            Exceptions = [Allow("yes", "refund"), Deny("no", "refund")],
        }),
        ["points with a ceiling of their own"] = () => WithOption(Option("bonus", "points", "100")) with
        {
            Authority = new Authority
            {
                Levels = [Level("agent", "50") with { UpTo = [new Ceiling("money", Amount("50")), new Ceiling("points", Amount("500"))] }],
            },
        },
        ["a lowest level that may give nothing"] = () => WithLevels(new AuthorityLevel { Name = "trainee" }, Level("agent", "50")),
        ["an owed refund above every ceiling"] = () =>
            WithOption(Option("owed", "refund", "order.total") with { Owed = true }) with { Limits = [] },
        ["rules that disagree about a parameter that says what it prefers"] = () =>
            WithRule(Allow("other") with { Targets = [new Target("reship").With("keepBoth", "false")] }) with
            {
                Actions =
                [
                    Shop.Actions[0],
                    Shop.Actions[1] with
                    {
                        With = [new ParameterDefinition("keepBoth", new FactType(FactKind.Boolean)) { Prefer = Preference.Least }],
                    },
                    Shop.Actions[2],
                ],
            },
        ["a sentence instead"] = () => WithRule(Deny("no", "hand-over") with
        {
            Wording = Refusal with { Instead = [new Alternative(null, Say("You can give it to a friend."))] },
        }),
        ["a default of now"] = () => WithFact(Fact("case.openedAt", FactKind.DateTime) with { Default = new FactDefault("now", IsNow: true) }),
        ["words with places"] = () => WithCredit(credit => credit with { Wording = new Wording { Say = Place("up-to"), Note = Place("order.id") } }),
    };

    public static TheoryData<string> Names => [.. Right.Keys];

    [Theory, MemberData(nameof(Names))]
    public void What_is_right_gives_no_diagnostic(string name) => Checker.Check(Right[name]()).Should().BeEmpty();
}
