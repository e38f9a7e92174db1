namespace Competency.Model.Reports.Drawing;

// The style sheet of figures: what marks look like on a dark ground. A page has it once, a figure by itself within.
internal static class FigureStyle
{
    // Chinese first, since names of competencies are Chinese more often than not, and these fonts have Latin letters, too.
    public const string Fonts = "'Noto Sans CJK TC','Noto Sans TC','Microsoft JhengHei','PingFang TC',system-ui,sans-serif";

    // Light colors stand at the marks themselves. Paper is white whatever the screen is.
    public static string Sheet { get; } =
        "@media screen and (prefers-color-scheme:dark){"
        + $".cmf{{color:{Paint.DarkInk}}}"
        + string.Concat(Paint.All.Select(static paint => $".{paint.Class}{{fill:{paint.Dark}}}"))
        + $".cmf-ground{{fill:{Paint.DarkGround}}}.cmf-part{{stroke:{Paint.DarkGround}}}}}";
}
