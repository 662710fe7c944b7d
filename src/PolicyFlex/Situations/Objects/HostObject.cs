using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PolicyFlex.Situations;

/// <summary>Tells what an object of the host is: a record, a list, or in words for a message.</summary>
internal static class HostObject
{
    /// <summary>The entries of a dictionary by name, whichever sort of dictionary it is.</summary>
    public static bool TryRecord(object value, [NotNullWhen(true)] out IEnumerable<KeyValuePair<string, object?>>? entries)
    {
        entries = value switch
        {
            IEnumerable<KeyValuePair<string, object?>> typed => typed,
            IDictionary dictionary => EntriesOf(dictionary),
            _ => null,
        };
        return entries is not null;
    }

    /// <summary>The entries of a list.</summary>
    public static bool TryList(object value, [NotNullWhen(true)] out IEnumerable<object?>? entries)
    {
        entries = value is IEnumerable list and not string and not IDictionary ? list as IEnumerable<object?> ?? list.Cast<object?>() : null;
        return entries is not null;
    }

    /// <summary>What was found, in words for a message about a part of the situation.</summary>
    public static string Found(object? value) => value switch
    {
        null => "`null`",
        string text => "the text " + Shown.Quoted(text),
        bool boolean => boolean ? "`true`" : "`false`",
        _ when TryRecord(value, out _) => "a record",
        _ when TryList(value, out _) => "a list",
        IFormattable formattable => Shown.Quoted(formattable.ToString(null, CultureInfo.InvariantCulture)),
        _ => "an object of type " + Shown.Quoted(value.GetType().Name),
    };

    private static IEnumerable<KeyValuePair<string, object?>> EntriesOf(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return KeyValuePair.Create(Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? "", entry.Value);
        }
    }
}
