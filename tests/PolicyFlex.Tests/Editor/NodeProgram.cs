using System.Diagnostics;
using System.Text.Json;
using PolicyFlex.Tests.Conventions;

namespace PolicyFlex.Tests.Editor;

/// <summary>The programs of <c>tests/editor</c>, which judge what we write as people's own programs would: they read JSON and write JSON.</summary>
internal static class NodeProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Folder = Path.Combine(SourceFile.Top, "tests", "editor");

    /// <summary>Whether the run insists on Node.js: <c>POLICYFLEX_REQUIRE</c> names it.</summary>
    public static bool IsRequired =>
        (Environment.GetEnvironmentVariable("POLICYFLEX_REQUIRE") ?? "").Split(',', StringSplitOptions.TrimEntries).Contains("node");

    /// <summary>What is missing to run one; null for nothing.</summary>
    public static string? Missing =>
        !Directory.Exists(Path.Combine(Folder, "node_modules")) ? "`npm ci` was not run in tests/editor. With POLICYFLEX_REQUIRE=node this test fails without it."
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(path => File.Exists(Path.Combine(path, "node"))) ? null
        : "There is no Node.js on this machine. With POLICYFLEX_REQUIRE=node this test fails without it.";

    /// <summary>Runs a program on something, and gives back what it says.</summary>
    public static T Run<T>(string program, object input)
    {
        if (Missing is { } missing)
        {
            throw new InvalidOperationException(missing);
        }

        using var node = Process.Start(new ProcessStartInfo("node", [program])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        node.StandardInput.Write(JsonSerializer.Serialize(input, JsonSerializerOptions.Web));
        node.StandardInput.Close();
        if (!node.WaitForExit(Patience))
        {
            node.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} did not end within {Patience.TotalMinutes} minutes.");
        }

        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<T>(output.Result, JsonSerializerOptions.Web)!
            : throw new InvalidOperationException($"{program} ended with {node.ExitCode}: {error.Result}");
    }
}
