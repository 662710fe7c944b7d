using FluentAssertions;
using PolicyFlex.Authoring;
using PolicyFlex.Diagnostics;
using Xunit;

namespace PolicyFlex.Tests.Authoring;

/// <summary>Limits of which a word is not understood.</summary>
public sealed class LimitProblemsTests
{
    public static TheoryData<string, string> Cases => new()
    {
        {
            "2 times for customer within 3 days",
            "p.policy.yaml:2:17: error PF158: `for` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `per`?"
        },
        {
            "twice per customer",
            "p.policy.yaml:2:9: error PF158: `twice` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `2 times`?"
        },
        {
            "3x per customer",
            "p.policy.yaml:2:9: error PF158: `3x` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `3 times`?"
        },
        {
            "0 times per customer",
            "p.policy.yaml:2:9: error PF158: `0 times` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`."
        },
        {
            "1.5 times per customer",
            "p.policy.yaml:2:9: error PF158: `1.5 times` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`."
        },
        {
            "three times per customer",
            "p.policy.yaml:2:9: error PF158: `three times` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `3 times`?"
        },
        {
            "no more than one a year",
            "p.policy.yaml:2:9: error PF158: `no more than one a year` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`."
        },
        {
            "a voucher per customer",
            "p.policy.yaml:2:9: error PF158: `a voucher` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`."
        },
        {
            "1,000 per customer",
            "p.policy.yaml:2:9: error PF158: `1,000` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `1000`?"
        },
        {
            "once per customer within 90",
            "p.policy.yaml:2:34: error PF155: `90` is not a length of time. Write a whole number and `minutes`, `hours`, `days`, `weeks`, `months` or `years`: `90 days`."
        },
        {
            "once per customer within 90 dayz",
            "p.policy.yaml:2:34: error PF155: `90 dayz` is not a length of time. Write a whole number and `minutes`, `hours`, `days`, `weeks`, `months` or `years`: `90 days`. Did you mean `90 days`?"
        },
        {
            "once per customer each 30 days",
            "p.policy.yaml:2:27: error PF158: `each 30 days` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `within 30 days`?"
        },
        {
            "once per customer within a year",
            "p.policy.yaml:2:34: error PF155: `a year` is not a length of time. Write a whole number and `minutes`, `hours`, `days`, `weeks`, `months` or `years`: `90 days`. Did you mean `1 year`?"
        },
        {
            "once per customer within two weeks",
            "p.policy.yaml:2:34: error PF155: `two weeks` is not a length of time. Write a whole number and `minutes`, `hours`, `days`, `weeks`, `months` or `years`: `90 days`. Did you mean `2 weeks`?"
        },
        {
            "40,50 per customer",
            "p.policy.yaml:2:9: error PF158: `40,50` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `40.50`?"
        },
        {
            "once per customer each days",
            "p.policy.yaml:2:32: error PF156: `days` is not a period of the calendar. It can be `day`, `week`, `month`, `quarter` or `year`. Did you mean `day`?"
        },
        {
            "once per customer each",
            "p.policy.yaml:2:27: error PF160: The limit ends behind `each`. Write a period such as `month` there."
        },
        {
            "once per customer per order.id",
            "p.policy.yaml:2:27: error PF159: The word `per` stands in the limit a second time. Write two limits."
        },
        {
            "once per customer per month",
            "p.policy.yaml:2:27: error PF158: `per month` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `each month`?"
        },
        {
            "3 times per week",
            "p.policy.yaml:2:17: error PF158: `per week` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `each week`?"
        },
        {
            "once each day within 3 days",
            "p.policy.yaml:2:23: error PF159: A limit counts over one time, but a second `within` or `each` was found. Write two limits."
        },
        {
            "once per customer weekly",
            "p.policy.yaml:2:27: error PF158: `weekly` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `each week`?"
        },
        {
            "once per customer whithin 3 days",
            "p.policy.yaml:2:27: error PF158: `whithin` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`. Did you mean `within`?"
        },
        {
            "once per customer, order.id",
            "p.policy.yaml:2:28: error PF158: `order.id` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`."
        },
        {
            "once per [customer]",
            "p.policy.yaml:2:18: error PF158: `[customer]` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`."
        },
        {
            "per customer",
            "p.policy.yaml:2:9: error PF158: `per` is not understood in a limit. Write an amount, `3 times` or `once`, then `per customer`, `within 90 days` or `each month`, and `, beyond LEVEL`."
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_told_in_whole_sentences_where_it_stands(string text, string told)
    {
        var diagnostics = new DiagnosticBag();

        SetReader.Read([LanguagePage.File("policyset.yaml", LanguagePage.SetText), LanguagePage.File("p.policy.yaml", $"policy: p\nlimits: {text}")], diagnostics);

        string.Join('\n', diagnostics.Sorted()).Should().Be(told);
    }
}
