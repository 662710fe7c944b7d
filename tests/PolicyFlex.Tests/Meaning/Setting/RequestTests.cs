using System.Collections.Immutable;
using FluentAssertions;
using PolicyFlex.Deciding;
using Xunit;

namespace PolicyFlex.Tests.Meaning;

/// <summary>A request that cannot be meant so is refused with a whole sentence; what can be meant is decided, also where it is strange.</summary>
public sealed class RequestTests
{
    private static readonly Scenario Desk = Scenario.Policy("""
        goodwill:
          - option: credit
            gives: store-credit
            amount: 20
            limits: [100 per customer within 90 days, 2 times per customer each year]
        """);

    private static readonly PolicyEngine Engine = Desk.Engine();

    private static readonly PastGrant Grant = new() { Name = "credit", At = Scenario.Moment("2026-02-27T10:00:00-05:00") };

    private static readonly DecisionRequest Request = new()
    {
        Situation = Engine.Situations.FromJson("{ \"id\": \"s-1\" }"u8.ToArray()).Situation!,
        Actor = new Actor("agent", "kim"),
        Now = Scenario.Moment("2026-03-01T10:00:00-05:00"),
    };

    private static readonly Balance Balance = new(Engine.BalancesNeeded(Request)[0], 20, Request.Now);

    public static TheoryData<string, DecisionRequest> Refused { get; } = new()
    {
        { "The request has no situation.", Request with { Situation = null! } },
        { "The situation was read by another engine; read it by this one.", Request with { Situation = Desk.Engine().Situations.FromJson("{}"u8.ToArray()).Situation! } },
        { "The request has no actor.", Request with { Actor = null! } },
        { "`boss` is not a level of the set; its levels are agent, lead, manager.", Request with { Actor = new Actor("boss") } },
        { "The agent is an empty text; leave it null if it is not known who it is.", Request with { Actor = new Actor("agent", "") } },
        { "The decision is for the year 1; it can be for 1900 to 9998.", Request with { Now = DateTimeOffset.MinValue } },
        { "The decision is for the year 9999; it can be for 1900 to 9998.", Request with { Now = DateTimeOffset.MaxValue } },
        { "There cannot be -1 similar situations.", Request with { Similar = -1 } },
        { "The history is not set; leave it out if nothing was given before.", Request with { History = default } },
        { "A grant of the history is null.", Request with { History = [null!] } },
        { "A grant of the history has no name.", Request with { History = [Grant with { Name = "" }] } },
        { "The grant of `credit` has null for its subjects; leave them out if there are none.", Request with { History = [Grant with { Subjects = null! }] } },
        {
            "The grant of `credit` at 2026-02-27T10:00:00-05:00 has an amount of -5; it must be from 0 to 100000000000000. What was taken back is left out.",
            Request with { History = [Grant, Grant with { Amount = -5 }] }
        },
        {
            "The grant of `credit` at 2026-02-27T10:00:00-05:00 has a worth of 79228162514264337593543950335; it must be from 0 to 100000000000000. What was taken back is left out.",
            Request with { History = [Grant with { Worth = decimal.MaxValue }] }
        },
        { "The balances are not set; leave them null if the history counts.", Request with { Balances = default(ImmutableArray<Balance>) } },
        { "The request has a history and balances; give one of them, since each tells the whole past.", Request with { History = [Grant], Balances = [] } },
        { "A balance is null.", Request with { Balances = [null!] } },
        { "A balance has no account.", Request with { Balances = [new Balance(null!, 0, null)] } },
        { "The balance `authority/worth per case case=s-1` is there twice.", Request with { Balances = [Balance, Balance with { Used = 0 }] } },
        { "The balance `authority/worth per case case=s-1` is used by -0.01; it cannot be below 0.", Request with { Balances = [Balance with { Used = -0.01m }] } },
        {
            "The open flags are null; leave them out if there are none.",
            Request with { OpenFlags = ImmutableDictionary<string, ImmutableArray<string>>.Empty.Add("desk/r", default) }
        },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_meant_is_refused_with_a_sentence(string sentence, DecisionRequest request) =>
        Engine.Invoking(engine => engine.Decide(request)).Should().Throw<ArgumentException>()
            .Which.Message.Should().StartWith(sentence + " (Parameter 'request'");

    [Fact]
    public void No_request_at_all_is_refused() =>
        Engine.Invoking(engine => engine.Decide(null!)).Should().Throw<ArgumentNullException>().WithParameterName("request");

    [Fact]
    public void The_largest_amounts_add_up_and_leave_nothing() =>
        Desk.After("credit", 100_000_000_000_000m).After("credit", 100_000_000_000_000m, worth: 100_000_000_000_000m)
            .Decide().Bounds("credit").Skip(2).Should().Equal("100 per customer within 90 days: 0", "2 times per customer each year: 0");

    [Fact]
    public void What_lies_in_the_future_is_no_past_yet_and_what_nobody_knows_is_no_part_of_the_limits() =>
        Desk.After("credit", 20, at: "2026-03-01T10:00:01-05:00").After("something-old", 20)
            .Decide().Bounds("credit").Skip(2).Should().Equal("100 per customer within 90 days: 100", "2 times per customer each year: 2");

    [Fact]
    public void Amounts_finer_than_a_cent_are_counted_as_they_are() =>
        Desk.After("credit", 0.005m).After("credit", 0.005m)
            .Decide().Bounds("credit").Skip(2).First().Should().Be("100 per customer within 90 days: 99.99");

    [Fact]
    public void A_grant_of_nothing_is_one_of_the_times_and_nothing_of_the_amount()
    {
        var bounds = Desk.After("credit", 0).Decide().GoodwillOf("credit").Bounds;

        bounds[2].Should().Be(new Bound("100 per customer within 90 days", BoundMeasure.Amount, 100));
        bounds[3].Should().Be(new Bound("2 times per customer each year", BoundMeasure.Times, 1, Scenario.Moment("2027-01-01T00:00:00-05:00")));
    }

    [Theory]
    [InlineData("1900-01-02T00:00:00Z")]
    [InlineData("9998-12-31T00:00:00Z")]
    public void The_first_and_the_last_year_are_decided(string now) =>
        Desk.At(now).After("credit", 5, at: now).Decide().Bounds("credit").Skip(2)
            .Should().Equal("100 per customer within 90 days: 95", "2 times per customer each year: 1");

    [Fact]
    public void A_flag_under_the_former_name_of_a_policy_is_one_of_its_rule()
    {
        var engine = Scenario.Policy("""
            policy: desk
            owner: desk
            because: It has always been so.
            formerly: counter
            rules:
              - rule: always
                allow: refund
            """).Engine();
        var flags = ImmutableDictionary<string, ImmutableArray<string>>.Empty
            .Add("desk/always", ["new"]).Add("counter/always", ["old"]).Add("counter/never", ["other"]);

        var decision = engine.Decide(Request with { Situation = engine.Situations.FromJson("{}"u8.ToArray()).Situation!, OpenFlags = flags });

        decision.Flags.Should().Equal("new", "old");
    }
}
