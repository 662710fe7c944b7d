using PolicyFlex.Compilation;

namespace PolicyFlex.Review;

/// <summary>All that was recorded, gathered in whatever order it comes, each thing once.</summary>
internal sealed class ReviewRecords
{
    private readonly Dictionary<string, OverrideMade> _overrides = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApprovalSought> _sought = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FrictionNoted> _friction = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OutcomeNoted> _outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LearningNoted> _learning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FlagRaised> _raised = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FlagAnswered> _answered = new(StringComparer.Ordinal);
    private readonly Dictionary<DateOnly, MonthPlanned> _plans = [];

    public ReviewRecords(DecisionPlan plan)
    {
        Table = new CaseTable(plan);
        Cases = new RowRuns(new RowOrder(Table));
    }

    public CaseTable Table { get; }

    public RowRuns Cases { get; }

    public GrantBook Grants { get; } = new();

    public IEnumerable<FrictionNoted> Friction => InOrder(_friction.Values);

    public IEnumerable<OutcomeNoted> Outcomes => InOrder(_outcomes.Values);

    public IEnumerable<LearningNoted> Learning => InOrder(_learning.Values);

    public IEnumerable<ApprovalSought> Sought => InOrder(_sought.Values);

    public IEnumerable<FlagRaised> Raised => InOrder(_raised.Values);

    public IEnumerable<FlagAnswered> Answered => InOrder(_answered.Values);

    /// <summary>The plan that was recorded for a month; null for none.</summary>
    public MonthPlanned? PlanOf(DateOnly month) => _plans.GetValueOrDefault(month);

    /// <summary>The overrides up to a moment: those that were said, and the grants that were given against a denial.</summary>
    public IEnumerable<OverrideMade> OverridesAt(DateTimeOffset until) => InOrder(
        _overrides.Values
            .Where(made => made.At < until)
            .Concat(Grants.At(until).Where(grant => grant.Posted is not null && !grant.Reserved.Overrides.IsDefaultOrEmpty).Select(grant => GrantBook.OverrideBy(grant.Reserved, grant.Worth))));

    public void Add(ReviewEvent happened)
    {
        switch (happened)
        {
            case DecidedCase decided:
                Cases.Add(Table.RowOf(decided));
                break;
            case GrantReserved reserved:
                Grants.Add(reserved);
                break;
            case GrantChanged changed:
                Grants.Add(changed);
                break;
            case MonthPlanned planned:
                _plans[planned.Month] = planned;
                break;
            case OverrideMade made:
                _overrides[made.Id] = made;
                break;
            case ApprovalSought sought:
                _sought[sought.Id] = sought;
                break;
            case FrictionNoted friction:
                _friction[friction.Id] = friction;
                break;
            case OutcomeNoted outcome:
                _outcomes[outcome.Id] = outcome;
                break;
            case LearningNoted learning:
                _learning[learning.Id] = learning;
                break;
            case FlagRaised raised:
                _raised[raised.Id] = raised;
                break;
            case FlagAnswered answered:
                _answered[FormattableString.Invariant($"{answered.Stream}#{answered.Number}/{answered.Id}")] = answered;
                break;
        }
    }

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> events)
        where T : ReviewEvent => events.OrderBy(one => one.At).ThenBy(one => one.Id, StringComparer.Ordinal);
}
