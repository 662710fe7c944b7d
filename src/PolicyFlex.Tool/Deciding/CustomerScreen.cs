using System.Collections.Immutable;
using PolicyFlex.Deciding;
using PolicyFlex.Languages;
using PolicyFlex.Policies;
using PolicyFlex.Tool.Output;

namespace PolicyFlex.Tool.Deciding;

/// <summary>What the customer may hear of a decision, in their language: what can be done, what not, and what is given for the trouble.</summary>
internal sealed class CustomerScreen(PolicySet set, Language language, Page page)
{
    private readonly Languages.Phrases _phrases = language.Phrases;
    private bool _hasBegun;

    public void Write(CustomerView view)
    {
        if (view.Say is { } say)
        {
            Gap();
            page.Paragraph("", 0, say);
        }

        WriteInstead("", view.Instead);
        WriteOffers(_phrases.CustomerOffers, view.Offers);
        WriteOffers(_phrases.CustomerGoodwill, view.Goodwill);
        WriteRefusals(view.Refusals);
        WriteTexts(_phrases.CustomerPending, view.Pending);
        WriteTexts(_phrases.CustomerQuestions, view.Questions);
        Gap();
        page.Paragraph("", 0, _phrases.CustomerUntil.With(new FactTeller(set, language).Moment(view.Until)));
    }

    private void WriteOffers(string heading, ImmutableArray<CustomerOffer> offers)
    {
        WriteHeading(heading, offers.IsEmpty);
        foreach (var offer in offers)
        {
            WriteEntry(string.Join(": ", new[] { offer.Title, offer.Amount }.OfType<string>()), offer.Say);
        }
    }

    private void WriteRefusals(ImmutableArray<CustomerRefusal> refusals)
    {
        WriteHeading(_phrases.CustomerRefusals, refusals.IsEmpty);
        foreach (var refusal in refusals)
        {
            WriteEntry(refusal.Title ?? "", refusal.Say);
            WriteInstead(Indent(refusal.Title is null ? 1 : 2), refusal.Instead);
        }
    }

    private void WriteTexts(string heading, ImmutableArray<string> texts)
    {
        WriteHeading(heading, texts.IsEmpty);
        foreach (var text in texts)
        {
            WriteParagraph(Indent(1), text);
        }
    }

    private void WriteHeading(string heading, bool isEmpty)
    {
        if (!isEmpty)
        {
            Gap();
            page.Line(heading);
        }
    }

    /// <summary>An empty line before whatever comes next, unless it is the first.</summary>
    private void Gap()
    {
        if (_hasBegun)
        {
            page.Gap();
        }

        _hasBegun = true;
    }

    private void WriteEntry(string title, string? say)
    {
        if (title.Length > 0)
        {
            WriteParagraph(Indent(1), title);
        }

        if (say is not null)
        {
            WriteParagraph(Indent(title.Length > 0 ? 2 : 1), _phrases.CustomerWords.With(say));
        }
    }

    private void WriteInstead(string indent, ImmutableArray<string> instead)
    {
        if (!instead.IsEmpty)
        {
            WriteParagraph(indent, _phrases.CustomerInstead.With(string.Join("; ", instead).TrimEnd('.')));
        }
    }

    private void WriteParagraph(string indent, string text) => page.Paragraph(indent, indent.Length, text);

    private static string Indent(int depth) => new(' ', 2 * depth);
}
