using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Deciding;
using PolicyFlex.Diagnostics;
using PolicyFlex.Explaining;
using PolicyFlex.Situations;

namespace PolicyFlex.Tests.Meaning;

/// <summary>
/// A policy set and a situation, small enough to be read in one look: the shop with what a test says of its own. Customer <c>c-1</c> with
/// order <c>o-1</c> is served by the agent <c>kim</c>, on a Sunday morning in March, unless the test says otherwise.
/// </summary>
internal sealed record Scenario
{
    private ImmutableArray<string> Policies { get; init; } = [];
    private SetText Text { get; init; } = SetText.Shop;
    private ImmutableArray<string> Facts { get; init; } = ["""{ "customer": { "id": "c-1" }, "order": { "id": "o-1" } }"""];
    private ImmutableArray<string> Wants { get; init; } = [];
    private ImmutableArray<string> Confirmed { get; init; } = [];
    private string? Id { get; init; } = "s-1";
    private string? Case { get; init; }
    private string? Language { get; init; }
    private Actor Actor { get; init; } = new("agent", "kim");
    private DateTimeOffset Now { get; init; } = Moment("2026-03-01T10:00:00-05:00");
    private ImmutableArray<PastGrant> Past { get; init; } = [];

    /// <summary>The shop with one policy: a whole one, or only what stands in the policy <c>desk</c>.</summary>
    public static Scenario Policy(string text) => new Scenario().AndPolicy(text);

    /// <summary>The shop with no policy at all.</summary>
    public static Scenario WithoutPolicy() => new();

    /// <summary>One more policy, or another version of one.</summary>
    public Scenario AndPolicy(string text) => this with
    {
        Policies = Policies.Add(text.StartsWith("policy:", StringComparison.Ordinal)
            ? text
            : $"policy: desk\nowner: desk\nbecause: It has always been so.\n{text}"),
    };

    /// <summary>Sections of the set in the place of the shop's own.</summary>
    public Scenario Set(string sections) => this with { Text = Text.With(sections) };

    /// <summary>The set without a section.</summary>
    public Scenario SetWithout(string section) => this with { Text = Text.Without(section) };

    /// <summary>One more group of facts.</summary>
    public Scenario Vocabulary(string group) => this with { Text = Text.WithMore("facts", group) };

    /// <summary>Facts of the situation as JSON, over those that were given before.</summary>
    public Scenario Given(string json) => this with { Facts = Facts.Add(json) };

    /// <summary>What is so: <c>was.late</c> for <c>late</c>.</summary>
    public Scenario Was(params string[] what) => Given(Flags(what, value: true));

    /// <summary>What is not so.</summary>
    public Scenario WasNot(params string[] what) => Given(Flags(what, value: false));

    public Scenario Wanting(params string[] wants) => this with { Wants = [.. wants] };

    public Scenario Verified(params string[] facts) => this with { Confirmed = [.. facts] };

    public Scenario InCase(string id) => this with { Case = id };

    public Scenario WithoutId() => this with { Id = null };

    public Scenario Speaking(string language) => this with { Language = language };

    /// <summary>Who handles it.</summary>
    public Scenario As(string level, string? agent = "kim") => this with { Actor = new Actor(level, agent) };

    /// <summary>The moment of the decision.</summary>
    public Scenario At(string now) => this with { Now = Moment(now) };

    /// <summary>Something that was given to the customer for the order before, by <c>kim</c> in another case.</summary>
    public Scenario After(
        string name,
        decimal amount,
        string at = "2026-02-27T10:00:00-05:00",
        string inCase = "earlier",
        string agent = "kim",
        string customer = "c-1",
        string order = "o-1",
        decimal? worth = null) => this with
        {
            Past = Past.Add(new PastGrant
            {
                Name = name,
                At = Moment(at),
                Amount = amount,
                Worth = worth,
                Case = inCase,
                Agent = agent,
                Subjects = ImmutableDictionary<string, string>.Empty.Add("customer.id", customer).Add("order.id", order),
            }),
        };

    /// <summary>The decision; a set or a situation that is not understood fails the test with all that is wrong.</summary>
    public Decision Decide() => With((engine, request) => engine.Decide(request));

    /// <summary>What would lead to a better answer for an action or option, as sentences; that nothing would is one too.</summary>
    public IEnumerable<string> Changes(string name) => With((engine, request) => engine.FindChanges(request))
        .Where(answer => answer.Name == name)
        .SelectMany(answer => answer.Sentence is { } none ? [none] : answer.Changes.Select(change => change.Sentence));

    /// <summary>What to ask next.</summary>
    public ImmutableArray<Question> Questions() => With((engine, request) => engine.FindQuestions(request));

    /// <summary>The decision with why it is so.</summary>
    public Explanation Explain() => With((engine, request) => engine.Explain(request));

    /// <summary>The counters of the set, by name.</summary>
    public IEnumerable<string> Counters() => Engine().Counters.Select(counter => counter.Name);

    /// <summary>The balances that the decision needs, as texts.</summary>
    public IEnumerable<string> BalancesNeeded() => With((engine, request) => engine.BalancesNeeded(request)).Select(key => key.ToString());

    /// <summary>The decision by balances in the place of what was given: <c>set/times per customer.id customer.id=c-1: 2</c>.</summary>
    public Decision DecideBy(params (string Balance, decimal Used, string? First)[] balances) => With((engine, request) => engine.Decide(request with
    {
        Balances =
        [
            .. engine.BalancesNeeded(request).Join(
                balances,
                key => key.ToString(),
                balance => balance.Balance,
                (key, balance) => new Balance(key, balance.Used, balance.First is { } first ? Moment(first) : null)),
        ],
    }));

    /// <summary>The terms of what somebody wants to give.</summary>
    public TermsResult Terms(string name, decimal? amount = null, string? approvedAt = null, bool overriding = false) =>
        With((engine, request) => engine.TermsOf(
            request, new GrantWish { Name = name, Amount = amount, ApprovedAt = approvedAt, Override = overriding }));

    private T With<T>(Func<PolicyEngine, DecisionRequest, T> ask)
    {
        var engine = Engine();
        return ask(engine, Request(engine));
    }

    /// <summary>The answer for an action in brief, as <see cref="Brief"/> spells it.</summary>
    public string Answer(string action) => Decide().Answer(action);

    /// <summary>The answer for an option in brief, as <see cref="Brief"/> spells it.</summary>
    public string Goodwill(string option) => Decide().Option(option);

    /// <summary>The loaded set.</summary>
    public PolicyEngine Engine()
    {
        var loaded = Load();
        loaded.Succeeded.Should().BeTrue("the set has to load:\n{0}", Lines(loaded.Diagnostics));
        return loaded.Engine!;
    }

    /// <summary>What comes of loading the set.</summary>
    public LoadResult Load() => PolicyEngine.Load(
        [
            File("policyset.yaml", Text.ToString()),
            .. Policies.Select((text, i) => File(string.Create(CultureInfo.InvariantCulture, $"number-{i + 1}.policy.yaml"), text)),
        ],
        new DiagnosticBag());

    /// <summary>The situation as the set understands it.</summary>
    public SituationResult Read() => Read(Engine());

    /// <summary>A moment as ISO 8601 has it.</summary>
    public static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private DecisionRequest Request(PolicyEngine engine)
    {
        var read = Read(engine);
        read.Succeeded.Should().BeTrue("the situation has to be understood:\n{0}", Lines(read.Diagnostics));
        return new DecisionRequest { Situation = read.Situation!, Actor = Actor, Now = Now, History = Past };
    }

    private SituationResult Read(PolicyEngine engine)
    {
        var facts = new JsonObject();
        foreach (var group in Facts.SelectMany(json => JsonNode.Parse(json)!.AsObject()))
        {
            var known = facts[group.Key]?.AsObject() ?? [];
            facts[group.Key] = known;
            foreach (var (name, value) in group.Value!.AsObject())
            {
                known[name] = value?.DeepClone();
            }
        }

        return engine.Situations.FromJson(JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["id"] = Id,
            ["case"] = Case,
            ["language"] = Language,
            ["wants"] = Names(Wants),
            ["verified"] = Names(Confirmed),
            ["facts"] = facts,
        }));
    }

    private static PolicyFile File(string name, string text) => new(name, name, Encoding.UTF8.GetBytes(text));

    private static JsonArray Names(ImmutableArray<string> names) => [.. names.Select(name => (JsonNode?)JsonValue.Create(name))];

    private static string Flags(string[] what, bool value) =>
        JsonSerializer.Serialize(new { was = what.ToDictionary(name => name, _ => value) });

    private static string Lines(ImmutableArray<Diagnostic> diagnostics) => string.Join('\n', diagnostics);
}
