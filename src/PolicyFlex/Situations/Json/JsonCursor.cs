using System.Text.Json;

namespace PolicyFlex.Situations;

/// <summary>Goes through JSON from token to token, and keeps the findings' place at the one it is on.</summary>
/// <param name="utf8">The whole text.</param>
/// <param name="word">Room for the characters of one name or text.</param>
/// <param name="findings">Whose place is kept.</param>
internal ref struct JsonCursor(ReadOnlySpan<byte> utf8, char[] word, Findings findings)
{
    private Utf8JsonReader _reader = new(utf8, new JsonReaderOptions { MaxDepth = SituationBounds.Depth });

    /// <summary>The token that it is on.</summary>
    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>How many arrays and objects are open.</summary>
    public readonly int Depth => _reader.CurrentDepth + (Token is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0);

    /// <summary>Goes on to the next token.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="JsonException">The text is not JSON there.</exception>
    public bool Read()
    {
        var isOn = _reader.Read();
        findings.Offset = (int)_reader.TokenStartIndex;
        return isOn;
    }

    /// <summary>Goes on to the next name in an object; false at the object's end.</summary>
    public bool NextName() => Read() && Token == JsonTokenType.PropertyName;

    /// <summary>Goes on to the next entry of an array; false at the array's end.</summary>
    public bool NextEntry() => Read() && Token != JsonTokenType.EndArray;

    /// <summary>Leaves the value that it is on, or the one of the name that it is on, unread.</summary>
    public void Skip() => _reader.Skip();

    /// <summary>The characters of the name or text that it is on, until the next call.</summary>
    /// <exception cref="JsonException">An escape in it stands for half a character.</exception>
    public readonly ReadOnlySpan<char> Word()
    {
        try
        {
            return _reader.ValueSpan.Length <= word.Length ? word.AsSpan(0, _reader.CopyString(word)) : _reader.GetString();
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException(null, e);
        }
    }

    /// <summary>The number that it is on; false if it is too large.</summary>
    public readonly bool TryGetNumber(out decimal number) => _reader.TryGetDecimal(out number);

    /// <summary>The digits of the number that it is on.</summary>
    public readonly string Digits() => System.Text.Encoding.UTF8.GetString(_reader.ValueSpan);

    /// <summary>What it is on, in words for a message.</summary>
    public readonly string Found() => Token switch
    {
        JsonTokenType.StartObject => "a record",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "the text " + Shown.Quoted(Word()),
        JsonTokenType.Number => Shown.Quoted(Digits()),
        JsonTokenType.True => "`true`",
        JsonTokenType.False => "`false`",
        _ => "`null`",
    };
}
