namespace Competency.Model.Matching;

// An exception of a matching policy, as a text: the exception itself would keep alive what the application put into it.
// Element: The element, by its index among the elements of the catalog.
// Exception: The name of the exception's type, and its message.
internal readonly record struct PolicyFailure(int Element, string Exception)
{
    public static PolicyFailure Of(int element, Exception exception) => new(element, $"{exception.GetType().Name}: {exception.Message}");
}
