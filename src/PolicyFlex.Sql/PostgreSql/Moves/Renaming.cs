using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>Puts another value in place of some values of a subject.</summary>
/// <param name="name">The subject's name.</param>
/// <param name="from">The values that are replaced.</param>
/// <param name="to">The value that stands there instead.</param>
internal sealed class Renaming(string name, ImmutableHashSet<string> from, string to)
{
    /// <summary>The account with the other value.</summary>
    public Account Of(Account account) => new(
        account.Counter, [.. account.Subjects.Select(subject => IsMeant(subject.Name, subject.Value) ? subject with { Value = to } : subject)]);

    /// <summary>The subjects with the other value.</summary>
    public ImmutableSortedDictionary<string, string> Of(ImmutableSortedDictionary<string, string> subjects) =>
        subjects.TryGetValue(name, out var value) && IsMeant(name, value) ? subjects.SetItem(name, to) : subjects;

    /// <summary>The changes, of accounts with the other value.</summary>
    public ImmutableArray<AccountChange> Of(ImmutableArray<AccountChange> changes) =>
        [.. changes.Select(change => change with { Account = Of(change.Account) })];

    private bool IsMeant(string subject, string value) => string.Equals(subject, name, StringComparison.Ordinal) && from.Contains(value);
}
