using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Benchmarks;

/// <summary>A grant as a caller asks the ledger for it: the terms that a decision gives, under the same balances.</summary>
internal static class GrantTermsWork
{
    private const string Option = "courtesy-credit";

    private static readonly string Record = $$"""{"answer":"allowed","by":"{{new string('x', 300)}}"}""";

    /// <summary>How long a decision's own record is here.</summary>
    public static int Bytes => Record.Length;

    /// <summary>The revision that the terms are of, with a counter for each account.</summary>
    public static RegisteredRevision RevisionOf(GrantShape shape) => new()
    {
        Revision = RevisionNameOf(shape),
        Set = "bench",
        Currency = "USD",
        Levels = ["agent", "lead"],
        Options = [Option],
        Actions = [],
        Counters = [.. GrantWork.Some(1, default, shape).Accounts.Select(account => new Counter
        {
            Name = account.Counter,
            Measure = CounterMeasure.Amount,
            Per = [.. account.Subjects.Select(subject => subject.Name)],
            Names = [Option],
        })],
    };

    /// <summary>The terms of a grant, which is decided when it is given.</summary>
    public static GrantTerms Of(GrantWork work) => new()
    {
        Name = Option,
        IsAction = false,
        Revision = RevisionNameOf(work.Shape),
        Situation = work.Id,
        Case = work.Id,
        DecidedAt = work.At,
        StandsUntil = work.At.AddMinutes(15),
        Amount = 24,
        Worth = 24,
        Currency = "USD",
        Digits = 2,
        Agent = work.Agent,
        Level = "agent",
        Subjects = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("customer.id", work.Customer),
        Caps = [.. work.Balances.Select(balance => new Cap(balance, 1_000_000_000, "bound"))],
        Record = Record,
    };

    private static string RevisionNameOf(GrantShape shape) => $"sha256:bench-{shape.Name}";
}
