using System.Diagnostics;
using System.Globalization;
using System.Text;
using PolicyFlex.Testing;

namespace PolicyFlex.Benchmarks;

/// <summary>How long a thousand tests over a set of two hundred rules take, alone and measured, and how long its mutants.</summary>
internal static class PolicyTestSpeed
{
    private const int Rules = 200;
    private const int Tests = 1_000;
    private const double MostSeconds = 2;

    /// <summary>Runs the tests after a first run that warms up, then tries the mutants on all cores.</summary>
    /// <returns>0 if the tests are done in time.</returns>
    public static int Of()
    {
        var folder = Directory.CreateTempSubdirectory("policyflex-tested-").FullName;
        try
        {
            Write(folder);
            if (PolicyTests.Run(folder).Diagnostics is [var wrong, ..])
            {
                throw new InvalidOperationException(wrong.ToString());
            }

            var start = Stopwatch.GetTimestamp();
            var report = PolicyTests.Run(folder);
            var took = Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            var measured = PolicyTests.Measure(folder);
            var whole = Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            var mutation = PolicyMutation.Run(folder);
            var mutated = Stopwatch.GetElapsedTime(start);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Passed:#,0} of {report.Tests.Length:#,0} tests passed in {took.TotalSeconds:0.00} s, with coverage ({measured.Coverage!.Percent} %) in {whole.TotalSeconds:0.00} s; {mutation.Mutants.Length:#,0} mutants in {mutated.TotalSeconds:0.0} s, of which {mutation.Score} % are noticed"));
            return report.Succeeded && took.TotalSeconds < MostSeconds ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "policyset.yaml"), """
            policy-set: two-hundred
            currency: USD
            facts:
              order:
                total: { type: money, required: true }
                days: { type: integer, required: true }
                channel: { choices: [web, shop, phone], required: true }
              customer:
                tier: { ordered: [guest, silver, gold], required: true }
            actions:
              refund: {}
              resend: {}
            authority:
              - level: agent
              - level: lead
            fallback:
              say: Let me see.
              instead: [resend]
            """);
        var policies = new StringBuilder("policy: desk\nowner: desk\nbecause: It has always been so.\nrules:\n");
        for (var rule = 0; rule < Rules; rule++)
        {
            policies.Append(CultureInfo.InvariantCulture, $"""
                  - rule: number-{rule}
                    allow: {(rule % 2 == 0 ? "refund" : "resend")}
                    when: order.total <= {1000 - rule} and order.total > {900 - rule} and order.days == {rule} and order.channel == "{(rule % 3 == 0 ? "web" : rule % 3 == 1 ? "shop" : "phone")}"

                """);
        }

        File.WriteAllText(Path.Combine(folder, "desk.policy.yaml"), policies.ToString());
        File.WriteAllText(Path.Combine(folder, "desk.tests.yaml"), TestsOf());
    }

    /// <summary>Five tests for each rule: it speaks at both ends, and not beyond them or elsewhere.</summary>
    private static string TestsOf()
    {
        var tests = new StringBuilder("now: 2026-03-01T10:00:00Z\ngiven:\n  customer: { tier: guest }\ntests:\n");
        for (var test = 0; test < Tests; test++)
        {
            var (rule, kind) = (test / (Tests / Rules), test % (Tests / Rules));
            var channel = ((kind == 4 ? rule + 1 : rule) % 3) switch { 0 => "web", 1 => "shop", _ => "phone" };
            var total = kind switch { 0 => 1000m - rule, 1 => 900.01m - rule, 2 => 1000.01m - rule, 3 => 900m - rule, _ => 950m - rule };
            var (action, expected) = (rule % 2 == 0 ? "refund" : "resend", kind < 2 ? "allow" : "not-covered");
            tests.Append(CultureInfo.InvariantCulture, $"""
                  - name: number {rule}, {kind}
                    wants: [{action}]
                    given: {"{"} order: {"{"} total: {total}, days: {rule}, channel: {channel} {"}"} {"}"}
                    expect: {"{"} {expected}: [{action}] {"}"}

                """);
        }

        return tests.ToString();
    }
}
