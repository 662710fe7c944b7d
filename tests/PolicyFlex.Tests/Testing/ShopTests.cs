using PolicyFlex.Testing;
using PolicyFlex.Tests.Tool;

namespace PolicyFlex.Tests.Testing;

/// <summary>Runs tests beside the set of the language page.</summary>
internal static class ShopTests
{
    /// <summary>What the tests of the page share.</summary>
    public const string Shared = """
        now: 2026-03-01T10:00:00-05:00
        given:
          customer: { id: c-1, tier: gold, lifetimeValue: 9000 }
          order: { id: o-1, total: 120, promisedAt: 2026-02-26T18:00:00-05:00 }
          situation: { kind: late-delivery, fault: partner, contacts: 2 }
        tests:

        """;

    /// <summary>Runs a file of tests in place of the page's own, and tells what is wrong without the path of the folder.</summary>
    public static PolicyTestReport Run(string yaml, string file = "late-delivery.tests.yaml", Action<string>? prepare = null)
    {
        using var folder = new TemporaryFolder();
        var shop = ShopSet.Write(folder);
        File.Delete(Path.Combine(shop, "late-delivery.tests.yaml"));
        File.WriteAllText(Path.Combine(shop, file), yaml);
        prepare?.Invoke(shop);
        var report = PolicyTests.Run(shop);
        return report with
        {
            Diagnostics =
            [
                .. report.Diagnostics.Select(d => d.Location is { } place
                    ? d with { Location = place with { File = place.File.Replace(shop + "/", "").Replace(shop, "shop") } }
                    : d),
            ],
        };
    }

    /// <summary>The failures of one test with this body, under what the page's tests share.</summary>
    public static IEnumerable<string> Failures(string body)
    {
        var report = Run(Shared + "  - name: it\n" + Indented(body));
        if (!report.Diagnostics.IsEmpty)
        {
            throw new InvalidOperationException(string.Join('\n', report.Diagnostics));
        }

        return report.Tests.Single().Failures.Select(failure => failure.ToString());
    }

    /// <summary>What is told about one test with this body, without the file.</summary>
    public static IEnumerable<string> Problems(string body) =>
        Run(Shared + "  - name: it\n" + Indented(body)).Diagnostics.Select(d => d.ToString().Replace("late-delivery.tests.yaml:", ""));

    private static string Indented(string body) => string.Concat(body.Split('\n').Select(line => $"    {line}\n"));
}
