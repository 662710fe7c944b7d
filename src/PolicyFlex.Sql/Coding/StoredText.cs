using PolicyFlex.Ledger;

namespace PolicyFlex.Sql;

/// <summary>What texts a database can keep: not the character 0, and no half of a pair.</summary>
internal static class StoredText
{
    /// <summary>Refuses an entry that would not be read as it was written.</summary>
    /// <exception cref="LedgerException"><see cref="LedgerProblem.InvalidRequest"/>.</exception>
    public static void Refuse(LedgerEntry entry)
    {
        Refuse(entry.Matter);
        Refuse(entry.Slot);
        Refuse(entry.Content);
        Refuse(entry.Private ?? "");
        foreach (var subject in entry.Subjects)
        {
            Refuse(subject.Key);
            Refuse(subject.Value);
        }

        foreach (var change in entry.Changes)
        {
            Refuse(change.Account);
        }
    }

    /// <summary>Refuses an account whose name cannot be kept.</summary>
    public static void Refuse(Deciding.Account account) => Refuse(account.Text);

    private static void Refuse(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal) || HasHalf(text))
        {
            throw new LedgerException(
                LedgerProblem.InvalidRequest,
                $"`{text}` holds the character 0 or half of a character, which cannot be kept in a database. Leave it out.");
        }
    }

    private static bool HasHalf(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is var next and >= 0)
        {
            if (rest.Length < next + 2 || !char.IsSurrogatePair(rest[next], rest[next + 1]))
            {
                return true;
            }

            rest = rest[(next + 2)..];
        }

        return false;
    }
}
