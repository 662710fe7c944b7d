namespace PolicyFlex.Diagnostics;

/// <summary>Finds the known word that somebody probably meant.</summary>
internal static class Suggestion
{
    private const int MostLength = 64;

    /// <summary>
    /// The candidate nearest to <paramref name="found"/>, or null if none is near: at most a third of its length may differ, letter case
    /// and the separators <c>-</c>, <c>_</c> and <c>.</c> aside. Of equally near ones the ordinally first.
    /// </summary>
    public static string? Nearest(string found, IEnumerable<string> candidates)
    {
        // A very long word is nobody's misspelling, and its distance would be dear to compute.
        if (found.Length is 0 or > MostLength)
        {
            return null;
        }

        var wanted = Plain(found);
        string? best = null;
        var bestDistance = Math.Max(1, wanted.Length / 3) + 1;
        foreach (var candidate in candidates.Where(c => c.Length <= MostLength))
        {
            var plain = Plain(candidate);
            if (Math.Abs(plain.Length - wanted.Length) > bestDistance)
            {
                continue;
            }

            var distance = Distance(wanted, plain);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    private static string Plain(string word) =>
        string.Concat(word.Where(c => c is not ('-' or '_' or '.' or ' '))).ToLowerInvariant();

    /// <summary>Edit distance with swaps of neighbours (optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        Span<int> before = stackalloc int[b.Length + 1];
        Span<int> above = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var free = before;
            before = above;
            above = row;
            row = free;
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[b.Length];
    }
}
