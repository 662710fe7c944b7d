using System.Globalization;

namespace PolicyFlex.Benchmarks;

/// <summary>The table of a simulation, with what was wanted beside what was found.</summary>
internal sealed class Findings
{
    private readonly List<string> _failed = [];
    private int _count;

    /// <summary>Writes the heads of the columns.</summary>
    public static void WriteHead() => Write("", "CUSUM", "30-day rate", "wanted", "");

    /// <summary>Writes a row that wants nothing.</summary>
    public static void Tell(string what, FormattableString found, FormattableString? naive = null) => Write(what, Text(found), Text(naive), "", "");

    /// <summary>Writes a row and remembers whether it is as wanted.</summary>
    public void Judge(string what, FormattableString found, bool isAsWanted, FormattableString wanted, FormattableString? naive = null)
    {
        _count++;
        if (!isAsWanted)
        {
            _failed.Add(what);
        }

        Write(what, Text(found), Text(naive), Text(wanted), isAsWanted ? "yes" : "NO");
    }

    /// <summary>Writes the verdict in one line.</summary>
    /// <returns>0 if all is as wanted.</returns>
    public int Conclude()
    {
        Console.WriteLine();
        Console.WriteLine(_failed.Count == 0 ? $"All {_count} as wanted." : $"{_failed.Count} of {_count} not as wanted: {string.Join("; ", _failed)}.");
        return _failed.Count == 0 ? 0 : 1;
    }

    private static string Text(FormattableString? text) => text?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static void Write(string what, string found, string naive, string wanted, string verdict) =>
        Console.WriteLine($"{what,-57}{found,9}{naive,14}  {wanted,-38}{verdict}".TrimEnd());
}
