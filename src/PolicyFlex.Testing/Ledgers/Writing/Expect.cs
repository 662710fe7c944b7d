using PolicyFlex.Ledger;

namespace PolicyFlex.Testing.Ledgers;

/// <summary>What is expected of a store, and the sentence where it does something else.</summary>
internal static class Expect
{
    public static void That(bool holds, string sentence)
    {
        if (!holds)
        {
            throw new LedgerStoreException(sentence);
        }
    }

    /// <summary>Expects a value.</summary>
    /// <param name="actual">What there is.</param>
    /// <param name="expected">What there should be.</param>
    /// <param name="what">What is compared, as the subject of a sentence: <c>The balance</c>.</param>
    public static void Same<T>(T actual, T expected, string what) =>
        That(EqualityComparer<T>.Default.Equals(actual, expected), $"{what} is `{actual}` and should be `{expected}`.");

    public static void SameList<T>(IEnumerable<T> actual, IEnumerable<T> expected, string what) =>
        Same(string.Join(" | ", actual), string.Join(" | ", expected), what);

    /// <summary>Expects the same entry in everything but its sequence, byte for byte.</summary>
    public static void SameEntry(LedgerEntry actual, LedgerEntry expected)
    {
        var what = $"of the entry `{expected.Matter}`, `{expected.Slot}`";
        Same(actual.Matter, expected.Matter, $"The matter {what}");
        Same(actual.Slot, expected.Slot, $"The slot {what}");
        Same(actual.Kind, expected.Kind, $"The kind {what}");
        Same(actual.At, expected.At, $"The time {what}");
        Same(actual.Due, expected.Due, $"The due time {what}");
        Same(actual.EndsDue, expected.EndsDue, $"Whether it ends the due time, {what},");
        Same(actual.Content, expected.Content, $"The content {what}");
        Same(actual.Private, expected.Private, $"What was written freely {what}");
        SameList(actual.Subjects, expected.Subjects, $"The subjects {what}");
        That(actual.Changes.SequenceEqual(expected.Changes), $"The changes {what} are `{string.Join(" | ", actual.Changes)}` and should be `{string.Join(" | ", expected.Changes)}`.");
    }

    /// <summary>Expects that something is refused.</summary>
    /// <param name="tried">What is tried.</param>
    /// <param name="what">What it is, as the subject of a sentence.</param>
    public static async Task<T> RefusedAsync<T>(Func<Task> tried, string what)
        where T : Exception
    {
        try
        {
            await tried().ConfigureAwait(false);
        }
        catch (T expected)
        {
            return expected;
        }
        catch (Exception other)
        {
            throw new LedgerStoreException($"{what} should be refused by a {typeof(T).Name}, and is by a {other.GetType().Name}: {other.Message}", other);
        }

        throw new LedgerStoreException($"{what} should be refused, and is not.");
    }
}
