using System.Runtime.CompilerServices;
using FluentAssertions;

namespace PolicyFlex.Tests;

/// <summary>Texts as they were approved, in the folder <c>Approved</c> beside a test. <c>POLICYFLEX_APPROVE=1</c> writes them anew.</summary>
internal static class ApprovedText
{
    /// <summary>Holds a text against the approved one of a name.</summary>
    public static void Of(string name, string actual, [CallerFilePath] string test = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(test)!, "Approved", name);
        if (Environment.GetEnvironmentVariable("POLICYFLEX_APPROVE") == "1")
        {
            File.WriteAllText(approved, actual);
        }

        actual.Should().Be(File.ReadAllText(approved), "this is the approved {0}", name);
    }
}
