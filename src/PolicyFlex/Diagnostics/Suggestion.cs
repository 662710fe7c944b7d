namespace PolicyFlex.Diagnostics;

/// <summary>Finds the known word that somebody probably meant.</summary>
internal static class Suggestion
{
    /// <summary>
    /// The candidate nearest to <paramref name="found"/>, or null if none is near: at most a third of its length may differ, letter case
    /// and the separators <c>-</c>, <c>_</c> and <c>.</c> aside. Of equally near ones the ordinally first.
    /// </summary>
    public static string? Nearest(string found, IEnumerable<string> candidates)
    {
        // A very long word is nobody's misspelling, and its distance would be dear to compute.
        if (found.Length is 0 or > 64)
        {
            return null;
        }

        var wanted = Plain(found);
        string? best = null;
        var bestDistance = Math.Max(1, wanted.Length / 3) + 1;
        foreach (var candidate in candidates.Where(c => c.Length <= 64).Order(StringComparer.Ordinal))
        {
            var distance = Distance(wanted, Plain(candidate));
            if (distance < bestDistance)
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
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                var least = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    least = Math.Min(least, rows[i - 2, j - 2] + 1);
                }

                rows[i, j] = least;
            }
        }

        return rows[a.Length, b.Length];
    }
}
