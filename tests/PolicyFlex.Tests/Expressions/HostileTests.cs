using CsCheck;
using FluentAssertions;
using PolicyFlex.Expressions;
using PolicyFlex.Policies;
using Xunit;

namespace PolicyFlex.Tests.Expressions;

public class HostileTests
{
    [Theory]
    [InlineData("\"\".GetType().Assembly.FullName == \"x\"", "1:4: PF225")]
    [InlineData("\"\".PadLeft(2000000000) == \"\"", "1:4: PF225")]
    [InlineData("order.id.PadLeft(2000000000) == \"x\"", "1:10: PF225")]
    [InlineData("order.id.ToString() == \"x\"", "1:10: PF225")]
    [InlineData("Enumerable.Range(0, 1000000000).Count() > 3", "1:1: PF225")]
    [InlineData("Regex.IsMatch(order.id, \"(a+)+$\")", "1:1: PF225")]
    [InlineData("System.IO.File.Exists(\"/etc/passwd\")", "1:1: PF225")]
    [InlineData("Environment.Exit(1)", "1:1: PF225")]
    [InlineData("ParserFunctions.Known(order.id)", "1:1: PF225")]
    [InlineData("np(order.id) == \"x\"", "1:1: PF225")]
    [InlineData("iif(loyal, true, false)", "1:1: PF216")]
    [InlineData("as(order.id, \"int\")", "1:1: PF225")]
    [InlineData("Math.Pow(9, 9) > 1", "1:1: PF225")]
    [InlineData("DateTime.Now > now", "1:1: PF221")]
    [InlineData("it", "1:1: PF224")]
    [InlineData("parent", "1:1: PF222")]
    [InlineData("root", "1:1: PF222")]
    [InlineData("n0 > 1", "1:1: PF222")]
    [InlineData("@0", "1:1: PF210")]
    [InlineData("order.id[0] == 'a'", "1:9: PF210")]
    [InlineData("order.items.GroupBy(sku).Count() > 3", "1:13: PF225")]
    [InlineData("order.items.Any(GetType() == it)", "1:17: PF225")]
    public void What_is_not_in_the_language_is_a_plain_problem(string text, string first)
    {
        var (tree, problems) = Shop.Read(text);

        tree.Should().BeNull();
        problems[0].ToString().Should().StartWith("p:" + first.Replace(": PF", ": error PF"));
    }

    [Fact]
    public void An_expression_of_a_hundred_thousand_terms_ends_at_once() =>
        Sentence(string.Join(" + ", Enumerable.Repeat("1", 100_000)) + " > 1").Should().Be(
            "p:1:1: error PF201: This expression has 400001 characters. More than 4000 are not read; give its parts names under `conditions`.");

    [Fact]
    public void An_expression_of_too_many_words_is_not_parsed() =>
        Sentence(string.Join("+", Enumerable.Repeat("1", 600))).Should().Be(
            "p:1:1001: error PF202: This expression has more than 1000 words and signs. Give its parts names under `conditions`.");

    [Fact]
    public void A_chain_of_many_conditions_is_one_condition_with_all_of_them()
    {
        var chain = string.Join(" or ", Enumerable.Repeat("loyal", 400));

        Shop.Read(chain).Tree.Should().BeOfType<Condition.Any>().Which.Parts.Should().HaveCount(400);
    }

    [Theory]
    [InlineData("(", ")", 65)]
    [InlineData("not ", "", 257)]
    [InlineData("not (", ")", 320)]
    [InlineData("Known(", ")", 385)]
    public void Nesting_has_a_bound(string open, string close, int column)
    {
        Sentence(Nested(300)).Should().Be(
            $"p:1:{column}: error PF203: Here more than 64 brackets lie in one another. Give the inner parts names under `conditions`.");
        Sentence(Nested(30)).Should().BeEmpty();

        string Nested(int depth) =>
            string.Concat(Enumerable.Repeat(open, depth)) + "loyal" + string.Concat(Enumerable.Repeat(close, depth));
    }

    [Fact]
    public void Words_in_any_order_never_throw()
    {
        string[] words =
        [
            "and", "or", "not", "in", "of", "(", ")", ",", ".", "==", "=", "<", ">=", "<>", "+", "-", "*", "/", "%", "10%", "10% of", "5", "1.5", "1,000",
            "'a'", "\"gold\"", "\"2026-01-01\"", "\"", "true", "false", "now", "it", "null", "is", "loyal", "bigOrder", "delayCredit", "desk",
            "order.total", "order.id", "order.placedOn", "order.deliveredAt", "order.items", "customer.tags", "customer.scores", "customer.tier",
            "situation.kind", "situation.angry", "situation.daysSince", "price", "sku", "finalSale", "parts", "order", "nonsense", "late-delivery",
            "Known(", "Days.Between(", "Date.Of(", "Math.Min(", "Math.Round(", ".Any(", ".Where(", ".Sum(", ".Count", ".Contains(", ".Length", ".Lower()",
            "order.items.Any(", "order.items.Where(", "order.items.Sum(", "customer.tags.Contains(", "=>", "!", "&&", "?", ";", "$", "é", "😀",
        ];
        var soup = Gen.Int[0, words.Length - 1].Select(index => words[index]).Array[0, 25].Select(many => string.Join(' ', many));

        EachIsReadOrTold(soup, batches: 150);
    }

    [Fact]
    public void Characters_in_any_order_never_throw() => EachIsReadOrTold(Gen.String, batches: 50);

    [Fact]
    public void A_set_full_of_nonsense_is_read_for_bounded_work()
    {
        var nonsense = string.Join(" ", Enumerable.Repeat("nonsense", 400));
        var conditions = Enumerable.Range(0, 2_000).Select(i => Shop.Condition($"c{i}", nonsense)).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var (_, problems) = Shop.Build(Shop.Set with { Conditions = [.. conditions] }, [.. conditions.Select(c => c.When)]);

        problems.Should().HaveCount(1_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(256L * 2_000 * nonsense.Length, "each character costs so many bytes at most");
    }

    /// <summary>Builds sets in which forty texts are rungs: each has a tree, or a problem in its line, and not both.</summary>
    private static void EachIsReadOrTold(Gen<string> texts, int batches) => texts.Array[40].Sample(
        batch =>
        {
            var whens = batch.Select(text => new When.Text(text)).ToArray();
            var rungs = whens.Select((when, i) => new Rung($"rung-{i}", when));
            var (trees, problems) = Shop.Build(Shop.Set with { Ladder = new Ladder { Rungs = [.. rungs] } }, [.. whens]);
            var told = problems.Select(problem => problem.Location!.Value.Line).ToHashSet();
            return whens.Select((when, i) => trees.Conditions.ContainsKey(when) != told.Contains(i + 1)).All(isOne => isOne);
        },
        iter: batches);

    private static string Sentence(string text) => string.Join("\n", Shop.Read(text).Problems);
}
