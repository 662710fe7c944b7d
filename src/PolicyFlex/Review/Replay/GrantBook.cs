namespace PolicyFlex.Review;

/// <summary>The grants, put together from what is said about each, in whatever order it comes.</summary>
internal sealed class GrantBook
{
    private readonly Dictionary<string, GrantReserved> _reserved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, GrantChanged>> _changes = new(StringComparer.Ordinal);

    public void Add(GrantReserved reserved) => _reserved[reserved.Id] = reserved;

    public void Add(GrantChanged changed)
    {
        if (!_changes.TryGetValue(changed.Grant, out var changes))
        {
            _changes.Add(changed.Grant, changes = new(StringComparer.Ordinal));
        }

        changes[changed.Id] = changed;
    }

    /// <summary>The grants that began before a moment, by what had happened to them then, in the order of their times and ids.</summary>
    public IEnumerable<GrantFacts> At(DateTimeOffset until) => _reserved.Values
        .Where(reserved => reserved.At < until)
        .OrderBy(reserved => reserved.At)
        .ThenBy(reserved => reserved.Id, StringComparer.Ordinal)
        .Select(reserved => Of(reserved, until));

    /// <summary>The override that a grant is, once it is given.</summary>
    public static OverrideMade OverrideBy(GrantReserved grant, decimal? worth = null) => new()
    {
        At = grant.At,
        Id = $"grant/{grant.Id}",
        Traits = grant.Traits,
        Direction = OverrideDirection.MoreLenient,
        Rules = grant.Overrides,
        Name = grant.Name,
        Reason = grant.Reason ?? "",
        Agent = grant.Agent,
        Level = grant.Level,
        Worth = worth ?? grant.Worth,
        Note = grant.Note,
    };

    private GrantFacts Of(GrantReserved reserved, DateTimeOffset until)
    {
        IEnumerable<GrantChanged> changes = _changes.TryGetValue(reserved.Id, out var all) ? all.Values.Where(change => change.At < until) : [];
        var facts = new GrantFacts(reserved, null, 0, false);
        foreach (var change in changes)
        {
            facts = change.Change switch
            {
                GrantChange.Posted => facts with { Posted = change.Amount },
                GrantChange.Reversed => facts with { Reversed = facts.Reversed + change.Amount, IsTakenBack = true },
                GrantChange.Fulfilled => facts with { IsFulfilled = true },
                _ => facts,
            };
        }

        return facts;
    }
}
