using System.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Tool;

/// <summary>
/// A test that mounts a small disk of its own, in a namespace that nobody else sees. Where that is not permitted the test does not run and says
/// so, unless the run insists: <c>POLICYFLEX_REQUIRE=mounts</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MountFactAttribute : FactAttribute
{
    private static readonly bool IsRequired =
        (Environment.GetEnvironmentVariable("POLICYFLEX_REQUIRE") ?? "").Split(',', StringSplitOptions.TrimEntries).Contains("mounts");

    private static readonly string? Missing = CanMount() ? null : "This machine lets nobody mount a disk in a namespace of their own (`unshare --map-root-user --mount`).";

    public MountFactAttribute() => Skip = IsRequired ? null : Missing;

    /// <summary>A shell that runs a script where it may mount.</summary>
    public static ProcessStartInfo Shell(string script, params string[] words) => new("unshare", ["--map-root-user", "--mount", "sh", "-c", script, .. words])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static bool CanMount()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        var folder = Directory.CreateTempSubdirectory("policyflex-");
        try
        {
            using var shell = Process.Start(Shell("mount -t tmpfs -o size=100k tmpfs \"$0\"", folder.FullName))!;
            shell.WaitForExit();
            return shell.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
        finally
        {
            folder.Delete();
        }
    }
}
