// fix: PickleGen.PickleText
using System;
using System.Globalization;
using System.Text.RegularExpressions;
using PickleGen;

namespace Shop;

[Pickleable]
public partial class Filter
{
    /// <summary>Whose words they are.</summary>
    [PickleIgnore]
    public CultureInfo? Culture { get; set; }

    [PickleMember]
    private string? CultureText
    {
        get => Culture?.Name;
        set => Culture = value is null ? null : CultureInfo.GetCultureInfo(value);
    }

    [PickleIgnore]
    public CultureInfo Other { get; set; } = CultureInfo.InvariantCulture; // if there is none

    [PickleMember]
    private string OtherText
    {
        get => Other.Name;
        set => Other = CultureInfo.GetCultureInfo(value);
    }

    [PickleIgnore]
    public TimeZoneInfo Zone { get; set; } = TimeZoneInfo.Utc;

    [PickleMember("zone", Required = true)]
    private string ZoneText
    {
        get => Zone.Id;
        set => Zone = TimeZoneInfo.FindSystemTimeZoneById(value);
    }

    [PickleIgnore]
    public System.Text.RegularExpressions.Regex? Pattern;

    [PickleMember]
    private (string Pattern, System.Text.RegularExpressions.RegexOptions Options)? PatternState2
    {
        get => Pattern is { } regex ? (regex.ToString(), regex.Options) : null;
        set => Pattern = value is { } state ? new System.Text.RegularExpressions.Regex(state.Pattern, state.Options) : null;
    }

    [PickleIgnore]
    public Regex Always = new(".*");

    [PickleMember]
    private (string Pattern, RegexOptions Options) AlwaysState
    {
        get => (Always.ToString(), Always.Options);
        set => Always = new Regex(value.Pattern, value.Options);
    }

    [PickleIgnore]
    public System.Drawing.Color? Color { get; set; }

    [PickleMember]
    private int? ColorNumber
    {
        get => Color?.ToArgb();
        set => Color = value is { } number ? System.Drawing.Color.FromArgb(number) : null;
    }

    [PickleIgnore]
    public System.Drawing.Color Back { get; set; }

    [PickleMember]
    private int BackNumber
    {
        get => Back.ToArgb();
        set => Back = System.Drawing.Color.FromArgb(value);
    }

    public string PatternState => "";
}
