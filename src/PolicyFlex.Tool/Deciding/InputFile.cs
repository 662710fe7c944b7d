using PolicyFlex.Diagnostics;
using PolicyFlex.Situations;

namespace PolicyFlex.Tool.Deciding;

/// <summary>Opens what a command line names as input.</summary>
internal static class InputFile
{
    /// <summary>The most that one situation may hold.</summary>
    public const int MostBytes = SituationBounds.Bytes;

    /// <summary>The file, or the standard input for <c>-</c>; null with a problem if it cannot be read.</summary>
    public static Stream? Open(string file, Terminal terminal, out Diagnostic? problem)
    {
        problem = null;
        if (file == "-")
        {
            return terminal.In;
        }

        if (Directory.Exists(file))
        {
            problem = ToolProblems.NotAFile(file);
            return null;
        }

        if (!File.Exists(file))
        {
            problem = ToolProblems.NotFound(file);
            return null;
        }

        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = ToolProblems.Unreadable(file, e.Message);
            return null;
        }
    }

    /// <summary>How diagnostics name it.</summary>
    public static string NameOf(string file) => file == "-" ? "standard input" : file.Replace('\\', '/');

    /// <summary>All of it, but little more than a situation may hold; who reads the situation refuses one that is too long.</summary>
    public static byte[] ReadAll(Stream input)
    {
        using var all = new MemoryStream();
        var buffer = new byte[64 * 1024];
        int count;
        while (all.Length <= MostBytes && (count = input.Read(buffer)) > 0)
        {
            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }
}
