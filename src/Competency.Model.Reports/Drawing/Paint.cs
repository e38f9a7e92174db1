namespace Competency.Model.Reports.Drawing;

// A color of marks: on white at least 3:1, as it is on the dark ground, and told apart by people who see few colors.
// Class: What style sheets call it.
// Light: On a white ground. It also stands at each mark, since many programs read no style sheets.
// Dark: On a dark ground.
internal sealed record Paint(string Class, string Light, string Dark)
{
    // The grounds of figures, light and dark.
    public const string LightGround = "#ffffff";
    public const string DarkGround = "#11161c";

    // The colors of texts on them.
    public const string LightInk = "#1c2128";
    public const string DarkInk = "#e6edf3";

    // What is held as needed, or is in both.
    public static Paint Met { get; } = new("cmf-met", "#2166ac", "#6cb0f5");

    // What is held at too low a level.
    public static Paint BelowLevel { get; } = new("cmf-below", "#b8740a", "#f3b64c");

    // What a similar competency stands in for.
    public static Paint PartlyMet { get; } = new("cmf-partly", "#7d5fb2", "#c4a9f0");

    // What is missing.
    public static Paint Missing { get; } = new("cmf-missing", "#9b1c31", "#ff8577");

    // What is held beyond need.
    public static Paint Surplus { get; } = new("cmf-surplus", "#6e7781", "#9aa5b1");

    // What has no color of its own, such as the way that is left to go.
    public static Paint Track { get; } = new("cmf-track", "#e3e7ec", "#2b333d");

    // All, in the order of the style sheet.
    public static IReadOnlyList<Paint> All { get; } = [Met, BelowLevel, PartlyMet, Missing, Surplus, Track];
}
