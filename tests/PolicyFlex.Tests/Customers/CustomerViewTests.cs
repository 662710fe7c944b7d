using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using PolicyFlex.Deciding;
using PolicyFlex.Json;
using PolicyFlex.Languages;
using PolicyFlex.Tests.Meaning;
using PolicyFlex.Tests.Naive;
using PolicyFlex.Tool.Deciding;
using PolicyFlex.Tool.Output;
using Xunit;
using Xunit.Abstractions;

namespace PolicyFlex.Tests.Customers;

/// <summary>What the customer may hear of a decision, and that it is nothing else.</summary>
public sealed class CustomerViewTests(ITestOutputHelper output)
{
    private const int Sets = 1300;
    private const int RequestsPerSet = 10;

    [Fact]
    public void It_is_made_of_nothing_but_texts_for_the_customer_and_a_time()
    {
        Type[] own = [typeof(CustomerView), typeof(CustomerOffer), typeof(CustomerRefusal)];

        var held = own.SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(field => field.FieldType)
            .Distinct()
            .Select(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : type)
            .Distinct();
        held.Should().BeSubsetOf([.. own, typeof(string), typeof(DateTimeOffset)]);
        own.SelectMany(type => type.GetProperties().Select(property => $"{type.Name}.{property.Name}")).Should().BeEquivalentTo(
            "CustomerView.Language", "CustomerView.Until", "CustomerView.Say", "CustomerView.Instead", "CustomerView.Offers",
            "CustomerView.Goodwill", "CustomerView.Refusals", "CustomerView.Pending", "CustomerView.Questions",
            "CustomerOffer.Title", "CustomerOffer.Say", "CustomerOffer.Amount",
            "CustomerRefusal.Title", "CustomerRefusal.Say", "CustomerRefusal.Instead");
    }

    [Fact]
    public void Nothing_that_is_not_for_the_customer_is_in_ten_thousand_random_views()
    {
        var (decided, marked) = (0, 0);
        var pairs =
            from file in GenVocabulary.File
            from policies in GenPolicies.Files
            from requests in GenRequests.Request.Array[RequestsPerSet]
            select (Set: PlantedSet.Of(policies.Insert(0, file)), Requests: requests.Select(PlantedSet.Of).ToList());
        pairs.Sample(
            pair =>
            {
                if (GeneratedPair.Load(pair.Set).Engine is not { } engine)
                    return;

                foreach (var request in pair.Requests.Select(request => request.ToRequest(engine)).OfType<DecisionRequest>())
                {
                    var decision = engine.Decide(request);
                    Interlocked.Increment(ref decided);
                    if (Json(writer => DecisionJson.Write(writer, decision)).Contains(PlantedSet.Marker, StringComparison.OrdinalIgnoreCase))
                        Interlocked.Increment(ref marked);

                    var view = engine.ForCustomer(decision);
                    var internals = InternalsOf(decision).Append(PlantedSet.Marker).Append("flag-");
                    foreach (var text in new[] { Json(writer => CustomerViewJson.Write(writer, view)), Screen(engine, view) })
                        internals.Where(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
                }
            },
            writeLine: output.WriteLine,
            iter: Sets);

        output.WriteLine($"{decided} views, {marked} of them of a decision with a marker");
        decided.Should().BeGreaterThanOrEqualTo(10_000, "nearly every generated set loads and every situation is understood");
        marked.Should().BeGreaterThan(decided / 2, "markers are in decisions, so that they could be in views");
    }

    [Fact]
    public void What_is_only_approved_by_others_or_hangs_on_facts_is_not_promised()
    {
        var view = View(Scenario.Policy("""
            rules:
              - rule: ask-the-lead
                allow: refund
                approval: lead
                say: Your money is on its way.
              - rule: asks
                allow: repair
                when: was.broken
                say: We repair it.
              - rule: sends
                allow: resend
                say: It is on its way.
            """));

        view.Offers.Should().Equal(new CustomerOffer { Title = "Send another one", Say = "It is on its way." });
        view.Refusals.Should().BeEmpty();
        view.Pending.Should().BeEmpty("nobody said that it is wanted");
    }

    [Fact]
    public void What_they_want_and_is_not_certain_yet_is_not_passed_over()
    {
        var view = View(Scenario.Policy("""
            rules:
              - rule: with-a-receipt
                allow: resend
                when: receipt.shown
                say: It is on its way.
            """).Given("""{ "receipt": { "shown": true } }""").Wanting("resend"));

        view.Offers.Should().BeEmpty();
        view.Pending.Should().Equal("Send another one");
    }

    [Fact]
    public void Of_what_is_offered_instead_only_that_is_told_which_can_be_had_from_whoever_handles_it()
    {
        var view = View(Scenario.Policy("""
            rules:
              - rule: no
                deny: refund
                say: I cannot.
                note: They ask every week.
                instead: [resend, repair, cancel, hand-over, credit, Keep it.]
              - rule: by-the-lead
                allow: resend
                approval: lead
              - rule: if-broken
                allow: repair
                when: was.broken
              - rule: not-theirs
                deny: cancel
                say: Not any more.
                overridable-by: lead
            goodwill:
              - option: credit
                title: A credit
                gives: store-credit
                amount: 10
                approval: manager
            """).Wanting("refund"));

        view.Refusals.Single().Should().BeEquivalentTo(new CustomerRefusal
        {
            Title = "Refund",
            Say = "I cannot.",
            Instead = ["Send another one", "Hand over to the care team", "A credit", "Keep it."],
        });
    }

    [Fact]
    public void A_refusal_of_what_nobody_wants_is_not_told()
    {
        var scenario = Scenario.Policy("""
            rules:
              - rule: no
                deny: [refund, cancel]
                say: I cannot.
              - rule: yes
                allow: repair
            """);

        View(scenario.Wanting("repair")).Refusals.Should().BeEmpty();
        View(scenario.Wanting("cancel", "repair")).Refusals.Select(refusal => refusal.Title).Should().Equal("Cancel it");
        View(scenario).Refusals.Select(refusal => refusal.Title).Should().Equal("Refund", "Cancel it");
    }

    [Fact]
    public void Goodwill_is_told_with_what_is_suggested_and_never_with_what_is_possible()
    {
        var view = View(Scenario.Policy("""
            rules:
              - rule: yes
                allow: repair
            goodwill:
              - option: credit
                title: A credit
                gives: store-credit
                amount: 12.5
                at-most: 40
                say: Here are {amount}.
              - option: miles
                title: Miles
                gives: points
                unit: miles
                worth: 0.01
                amount: 1500
              - option: secret-thing
                gives: gift
                unit: box
                worth: 1
                amount: 1
              - option: words
                title: An apology
                gives: apology
            """));

        view.Goodwill.Should().Equal(
            new CustomerOffer { Title = "A credit", Say = "Here are $12.50.", Amount = "$12.50" },
            new CustomerOffer { Title = "Miles", Amount = "1,500 miles" },
            new CustomerOffer { Title = "An apology" });
    }

    [Fact]
    public void Where_no_policy_covers_it_the_fallback_speaks()
    {
        var view = View(Scenario.WithoutPolicy());

        view.Should().BeEquivalentTo(new CustomerView
        {
            Language = "en",
            Until = Scenario.Moment("2026-03-01T10:15:00-05:00"),
            Say = "Let me see what I can do.",
            Instead = ["Hand over to the care team"],
        });
    }

    [Fact]
    public void The_customer_is_asked_what_was_written_for_them_and_nothing_that_has_to_be_looked_at()
    {
        var view = View(Scenario.Policy("""
            rules:
              - rule: asks
                allow: refund
                when: parcel.weight > 1 and parcel.height > 1 and parcel.claim > 1
            """).Vocabulary("""
            parcel:
              weight:
                type: number
                ask: How heavy is it?
              height:
                type: number
                about: Measured at the counter
              claim:
                type: number
                ask: How much do you say it was?
                verify: the label
            """).Given("""{ "parcel": { "claim": 3 } }"""));

        view.Questions.Should().Equal("How heavy is it?");
    }

    [Fact]
    public void A_decision_of_another_revision_is_refused()
    {
        var decision = Scenario.WithoutPolicy().Decide();
        var other = Scenario.WithoutPolicy().Set("currency: EUR").Engine();

        other.Invoking(engine => engine.ForCustomer(decision)).Should().Throw<ArgumentException>()
            .WithMessage("The decision was made by another revision of the set; let that one's engine tell it.*");
    }

    private static CustomerView View(Scenario scenario) => scenario.Engine().ForCustomer(scenario.Decide());

    /// <summary>The sentences of a decision that are limits, or were written for the agent; what is as short as `3 times` may stand in other words too.</summary>
    private static IEnumerable<string> InternalsOf(Decision decision)
    {
        var options = decision.Goodwill.Concat(decision.Fallback?.Goodwill ?? []).ToList();
        return decision.Actions.SelectMany(action => action.By)
            .Concat(decision.Actions.Select(action => action.Because))
            .Concat(decision.Actions.Select(action => action.Note))
            .Concat(decision.Actions.Select(action => action.Origin))
            .Concat(options.SelectMany(option => option.By))
            .Concat(options.Select(option => option.Note))
            .Concat(options.SelectMany(option => option.Bounds.Select(bound => bound.Name)))
            .Concat(decision.Asks.SelectMany(ask => new[] { ask.About, ask.LookAt }))
            .Concat(decision.Problems.Select(problem => problem.Message))
            .OfType<string>()
            .Where(text => text.Count(letter => letter == ' ') > 2);
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonText.OneLine))
            write(writer);

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Screen(PolicyEngine engine, CustomerView view)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new CustomerScreen(engine.Set, Language.Of(view.Language), new Page(text)).Write(view);
        return text.ToString();
    }
}
