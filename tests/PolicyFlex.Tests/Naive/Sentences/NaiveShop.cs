using System.Collections.Frozen;
using PolicyFlex.Deciding;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;
using PolicyFlex.Situations;

namespace PolicyFlex.Tests.Naive;

/// <summary>A small set built in code, with the trees of its conditions, for one sentence of the language at a time.</summary>
internal sealed class NaiveShop
{
    public static readonly DateTimeOffset Now = new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<When, Condition> _conditions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Formula, Operand> _operands = new(ReferenceEqualityComparer.Instance);

    public PolicySet Set { get; set; } = new()
    {
        Name = "shop",
        Currency = "USD",
        Revision = "sha256:0",
        Calendar = Calendar.Utc,
        Facts =
        [
            new FactDefinition { Name = "customer.id", Type = new FactType(FactKind.Text) },
            new FactDefinition { Name = "order.total", Type = new FactType(FactKind.Money) },
            new FactDefinition { Name = "order.score", Type = new FactType(FactKind.Number), NeverAsked = true },
            new FactDefinition { Name = "situation.late", Type = new FactType(FactKind.Boolean) },
            new FactDefinition { Name = "situation.ours", Type = new FactType(FactKind.Boolean) },
            new FactDefinition
            {
                Name = "situation.receipt",
                Type = new FactType(FactKind.Boolean),
                Verify = new Verification(Label.Of("the number on the receipt"), null),
            },
        ],
        Actions = [new ActionDefinition { Name = "refund" }, new ActionDefinition { Name = "reship" }],
        Authority = new Authority
        {
            Levels = [new AuthorityLevel { Name = "agent" }, new AuthorityLevel { Name = "lead" }, new AuthorityLevel { Name = "manager" }],
        },
    };

    public DecisionRequest Request { get; set; } = new()
    {
        Situation = new Situation(new PolicySet { Name = "", Currency = "", Revision = "", Calendar = Calendar.Utc }, [], []),
        Actor = new Actor("agent"),
        Now = Now,
    };

    public static Condition True { get; } = new Condition.Constant(true);

    public static Condition False { get; } = new Condition.Constant(false);

    /// <summary>A comparison that divides by zero.</summary>
    public static Condition Error => new Condition.Comparison(
        new Operand.Arithmetic(ArithmeticOperator.Divide, Literal(1), Literal(0)), ComparisonOperator.Greater, Literal(0));

    public static Operand Literal(decimal number) => new Operand.Literal(Value.Of(number));

    public static Rule Allow(When? when = null, string rule = "allow") => new()
    {
        Name = rule,
        Effect = Effect.Allow,
        Targets = [new Target("refund")],
        When = when,
        Wording = Wording($"{rule} says yes"),
    };

    public static Rule Deny(When? when = null, string rule = "deny", OverridingKind kind = OverridingKind.Unsaid) => new()
    {
        Name = rule,
        Effect = Effect.Deny,
        Targets = [new Target("refund")],
        When = when,
        Overriding = new Overriding(kind),
        Wording = Wording($"{rule} says no"),
    };

    public static Rule Guarantee(When? when = null) => new()
    {
        Name = "guarantee",
        Effect = Effect.Guarantee,
        Targets = [new Target("refund")],
        When = when,
    };

    public static Otherwise Otherwise(OverridingKind kind = OverridingKind.Unsaid) => new()
    {
        Overriding = new Overriding(kind),
        Wording = Wording("otherwise says no"),
    };

    public static Wording Wording(string say, params string[] instead) =>
        new() { Say = Words(say), Instead = [.. instead.Select(text => text.Contains(' ') ? new Alternative(null, Words(text)) : new Alternative(text))] };

    /// <summary>Words in English; what stands in braces is a place.</summary>
    public static Words Words(params string[] variants) => new([new WordsInLanguage("en", [.. variants.Select(ToTemplate)])]);

    public Operand Fact(string name)
    {
        var slot = Set.Facts.Select(f => f.Name).ToList().IndexOf(name);
        var kind = Set.Facts[slot].Type.Kind switch
        {
            FactKind.Text => ValueKind.Text,
            FactKind.Boolean => ValueKind.Boolean,
            _ => ValueKind.Number,
        };
        return new Operand.Fact(Set.Facts[slot], slot, kind);
    }

    public Condition Is(string fact) => new Condition.Holds(Fact(fact));

    public Condition Over(string fact, decimal amount) => new Condition.Comparison(Fact(fact), ComparisonOperator.Greater, Literal(amount));

    public When When(Condition condition)
    {
        var when = new When.Text("…");
        _conditions.Add(when, condition);
        return when;
    }

    public Formula Formula(Operand operand)
    {
        var formula = new Formula("…");
        _operands.Add(formula, operand);
        return formula;
    }

    public Quantity Quantity(decimal number) => new Quantity.Value(Formula(Literal(number)));

    /// <summary>One policy with rules.</summary>
    public NaiveShop With(params Rule[] rules) => With(new Policy { Name = "policy", File = "policy.policy.yaml", Rules = [.. rules] });

    public NaiveShop With(params Policy[] policies)
    {
        Set = Set with { Policies = [.. policies] };
        return this;
    }

    /// <summary>One policy with options.</summary>
    public NaiveShop With(params GoodwillOption[] options) => With(new Policy { Name = "policy", File = "policy.policy.yaml", Goodwill = [.. options] });

    public GoodwillOption Credit(decimal atMost, params Limit[] limits) => new()
    {
        Name = "credit",
        Gives = "store-credit",
        AtMost = Quantity(atMost),
        Limits = [.. limits],
    };

    /// <summary>Ceilings for the three levels.</summary>
    public NaiveShop WithCeilings(params decimal[] ceilings)
    {
        Set = Set with
        {
            Authority = new Authority
            {
                Levels = [.. Set.Authority.Levels.Zip(ceilings, (level, ceiling) => level with { UpTo = [new Ceiling(Ceiling.Money, Quantity(ceiling))] })],
            },
        };
        return this;
    }

    /// <summary>Decides for an agent, or whoever the request names, with these facts known.</summary>
    public Decision Decide(params (string Fact, object Value)[] facts) => Decide([], facts);

    public Decision Decide(IReadOnlyList<string> wants, params (string Fact, object Value)[] facts)
    {
        var values = Set.Facts.Select(fact => facts.FirstOrDefault(f => f.Fact == fact.Name).Value switch
        {
            null => Value.Missing,
            bool boolean => Value.Of(boolean),
            int number => Value.Of((decimal)number),
            var text => Value.Of((string)text),
        });
        var situation = new Situation(Set, [.. values], [.. Set.Facts.Select(_ => false)]) { Id = "case-1", Wants = [.. wants] };
        return NaiveInterpreter.Decide(Set, Trees, Request with { Situation = situation });
    }

    /// <summary>The answer for the refund.</summary>
    public ActionDecision Refund(params (string Fact, object Value)[] facts) => Decide(facts).Actions.Single(a => a.Action == "refund");

    /// <summary>The answer for the credit.</summary>
    public GoodwillDecision Credit(params (string Fact, object Value)[] facts) => Decide(facts).Goodwill.Single(g => g.Option == "credit");

    private Trees Trees => new()
    {
        Conditions = _conditions.ToFrozenDictionary<When, Condition>(ReferenceEqualityComparer.Instance),
        Operands = _operands.ToFrozenDictionary<Formula, Operand>(ReferenceEqualityComparer.Instance),
        Tables = FrozenDictionary<TableDefinition, BoundTable>.Empty,
        DerivedInOrder = [],
    };

    private static Template ToTemplate(string text) => new(
    [
        .. text.Split('{', '}').Select((part, index) => new TemplatePart(part, index % 2 == 1)),
    ]);
}
