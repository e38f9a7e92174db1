using System.Collections.Immutable;
using System.Reflection;
using Competency.Model;

namespace Competency.Architecture.Tests.Api;

/// <summary>
/// A web server must not be waited for, so whatever reads or writes a stream has a twin that does not wait: the same name with Async, the
/// same parameters, and a token at the end.
/// </summary>
public sealed class AsyncTwinTests
{
    private static readonly Assembly[] Assemblies =
    [
        typeof(CompetencyCatalog).Assembly, typeof(TidyTables).Assembly, typeof(ColumnarTables).Assembly,
        typeof(ExcelWorkbooks).Assembly, typeof(GraphViews).Assembly, typeof(Figures).Assembly,
    ];

    private static readonly Type[] Streams = [typeof(Stream), typeof(TextReader), typeof(TextWriter)];

    [Fact]
    public void Whatever_takes_a_stream_has_an_asynchronous_twin()
    {
        MethodInfo[] methods = [.. Methods().Where(static method => !IsAsync(method) && TakesStream(method))];
        string[] lone = [.. methods.Where(static method => !Array.Exists(TwinsOf(method), IsTwin(method))).Select(Text)];

        Assert.True(methods.Length >= 15, $"{methods.Length} methods");
        Breaches.None(lone);
    }

    [Fact]
    public void Whatever_is_asynchronous_can_be_canceled()
    {
        MethodInfo[] methods = [.. Methods().Where(IsAsync)];
        string[] breaches =
        [
            .. methods.Where(static method => method.GetParameters() is not [.., { Name: "cancellationToken", IsOptional: true } last]
                || last.ParameterType != typeof(CancellationToken)).Select(Text),
        ];

        Assert.True(methods.Length >= 15, $"{methods.Length} methods");
        Breaches.None(breaches);
    }

    [Fact]
    public void A_method_that_only_looks_like_a_twin_is_none()
    {
        MethodInfo write = typeof(Sample).GetMethod(nameof(Sample.Write))!;

        Assert.True(TakesStream(write));
        Assert.False(IsTwin(write)(typeof(Sample).GetMethod(nameof(Sample.WriteAsync))!));
        Assert.True(IsTwin(write)(typeof(Sample).GetMethod(nameof(Sample.WriteAllAsync))!));
    }

    private static IEnumerable<MethodInfo> Methods() =>
        from type in Assemblies.SelectMany(static assembly => assembly.GetExportedTypes())
        where !typeof(Delegate).IsAssignableFrom(type)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName
        select method;

    private static MethodInfo[] TwinsOf(MethodInfo method) =>
        [.. method.DeclaringType!.GetMethods().Where(other => other.Name == method.Name + "Async")];

    private static bool IsAsync(MethodInfo method) =>
        typeof(Task).IsAssignableFrom(method.ReturnType) || method.ReturnType.Name.StartsWith("IAsyncEnumerable", StringComparison.Ordinal);

    private static bool TakesStream(MethodInfo method) => method.GetParameters().Any(static parameter => IsStream(parameter.ParameterType));

    private static bool IsStream(Type type) =>
        Streams.Any(stream => stream.IsAssignableFrom(type)) || (type.IsGenericType && type.GetGenericArguments().Any(IsStream));

    private static Predicate<MethodInfo> IsTwin(MethodInfo method) => twin =>
    {
        ImmutableArray<(string?, Type)> expected = [.. Known(method).Select(static each => (each.Name, Asynchronous(each.ParameterType)))];
        ImmutableArray<(string?, Type)> found = [.. Known(twin).Select(static each => (each.Name, each.ParameterType))];
        Type result = method.ReturnType == typeof(void) ? typeof(Task) : typeof(Task<>).MakeGenericType(method.ReturnType);
        return found.SequenceEqual(expected) && twin.ReturnType == result && twin.IsStatic == method.IsStatic
            && twin.GetParameters()[^1].ParameterType == typeof(CancellationToken);
    };

    private static IEnumerable<ParameterInfo> Known(MethodInfo method) =>
        method.GetParameters().Where(static parameter => parameter.ParameterType != typeof(CancellationToken));

    // What opens a stream opens it asynchronously, too.
    private static Type Asynchronous(Type type) =>
        type == typeof(Func<string, Stream>) ? typeof(Func<string, Task<Stream>>) : type;

    private static string Text(MethodInfo method)
    {
        string parameters = string.Join(", ", method.GetParameters().Select(static each => each.ParameterType.Name));
        return $"{method.DeclaringType!.Name}.{method.Name}({parameters})";
    }

    private static class Sample
    {
        public static int Write(Stream stream, string text) => stream is null ? 0 : text.Length;

        public static Task<int> WriteAsync(Stream stream, CancellationToken cancellationToken) =>
            Task.FromResult(stream is null || cancellationToken.IsCancellationRequested ? 0 : 1);

        public static Task<int> WriteAllAsync(Stream stream, string text, CancellationToken cancellationToken) =>
            Task.FromResult(stream is null || cancellationToken.IsCancellationRequested ? 0 : text.Length);
    }
}
