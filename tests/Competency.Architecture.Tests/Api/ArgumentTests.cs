using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Competency.Model;

namespace Competency.Architecture.Tests.Api;

/// <summary>
/// What callers pass wrongly is said by the name of the parameter: every public method and constructor that reflection can call is called
/// with null, with numbers out of every range, and on default values.
/// </summary>
public sealed class ArgumentTests
{
    private static readonly Assembly[] Assemblies =
    [
        typeof(CompetencyCatalog).Assembly, typeof(TidyTables).Assembly, typeof(ColumnarTables).Assembly,
        typeof(ExcelWorkbooks).Assembly, typeof(GraphViews).Assembly, typeof(Figures).Assembly,
    ];

    private static readonly SampleValues Values = new(Assemblies);

    [Fact]
    public void Null_is_refused_by_name()
    {
        List<string> breaches = [];
        int calls = 0;
        foreach (MethodBase method in Methods())
        {
            foreach (ParameterInfo parameter in method.GetParameters().Where(each => IsNeverNull(each) && IsCallable(method, each)))
            {
                calls++;
                Exception? thrown = Thrown(method, ArgumentsOf(method, parameter, null));
                if (thrown is not ArgumentNullException refused || refused.ParamName != parameter.Name)
                {
                    breaches.Add(Breach(method, parameter, thrown));
                }
            }
        }

        Assert.True(calls > 250, $"{calls} calls");
        Breaches.None(breaches);
    }

    [Fact]
    public void Numbers_out_of_range_are_refused_as_arguments()
    {
        List<string> breaches = [];
        int calls = 0;
        foreach (MethodBase method in Methods())
        {
            foreach (ParameterInfo parameter in method.GetParameters().Where(each => IsCallable(method, each)))
            {
                foreach (object number in NumbersOf(parameter.ParameterType))
                {
                    calls++;
                    if (Thrown(method, ArgumentsOf(method, parameter, number)) is Exception thrown && !IsAboutArguments(thrown, method))
                    {
                        breaches.Add($"{Breach(method, parameter, thrown)} for {number}");
                    }
                }
            }
        }

        Assert.True(calls > 250, $"{calls} calls");
        Breaches.None(breaches);
    }

    [Fact]
    public void Default_values_answer_or_say_that_they_are_none()
    {
        List<string> breaches = [];
        int calls = 0;
        IEnumerable<Type> types = Assemblies.SelectMany(static assembly => assembly.GetExportedTypes())
            .Where(static type => type is { IsValueType: true, IsEnum: false, IsGenericTypeDefinition: false, IsByRefLike: false });
        foreach (Type type in types)
        {
            foreach (MethodInfo method in type.GetMethods().Where(static method =>
                !method.ContainsGenericParameters && !method.ReturnType.IsByRefLike
                && method.GetParameters().All(static each => !each.ParameterType.IsByRefLike && !each.ParameterType.IsByRef)))
            {
                calls++;
                object?[] arguments =
                [
                    .. method.GetParameters().Select(each =>
                        each.ParameterType == type ? Activator.CreateInstance(type) : ValueOf(each)),
                ];
                Exception? thrown = Caught(() => method.Invoke(method.IsStatic ? null : Activator.CreateInstance(type), arguments));
                if (thrown is not null and not ArgumentException and not FormatException and not InvalidOperationException)
                {
                    breaches.Add($"{type.Name}.{method.Name}: {thrown.GetType().Name}");
                }
            }
        }

        Assert.True(calls > 150, $"{calls} calls");
        Breaches.None(breaches);
    }

    private static IEnumerable<MethodBase> Methods() =>
        from type in Assemblies.SelectMany(static assembly => assembly.GetExportedTypes())
        where !typeof(Delegate).IsAssignableFrom(type) && !typeof(JsonSerializerContext).IsAssignableFrom(type) && !type.IsInterface
        from method in type
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Concat<MethodBase>(type.IsAbstract ? [] : type.GetConstructors())
        where method.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !method.IsAbstract && !method.ContainsGenericParameters
        select method;

    private static bool IsNeverNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsGenericParameter
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    // Reflection cannot pass spans, and what is called needs an object and values for the other parameters.
    private static bool IsCallable(MethodBase method, ParameterInfo tried) =>
        method is not MethodInfo { ReturnType.IsByRefLike: true }
        && (method.IsStatic || method.IsConstructor || Values.Of(method.DeclaringType!) is not null)
        && method.GetParameters().All(each => !each.ParameterType.IsByRefLike
            && (each == tried || each.ParameterType.IsByRef || each.IsOptional || Values.Of(each.ParameterType) is not null));

    private static object?[] ArgumentsOf(MethodBase method, ParameterInfo tried, object? value) =>
        [.. method.GetParameters().Select(each => each == tried ? value : ValueOf(each))];

    private static object? ValueOf(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef ? null
        : parameter.IsOptional ? parameter.DefaultValue
        : Values.Of(parameter.ParameterType);

    private static object[] NumbersOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsEnum: true } known => [Enum.ToObject(known, -1), Enum.ToObject(known, 9999)],
        { Name: "Int32" } => [int.MinValue, -1, 0, int.MaxValue],
        { Name: "Int64" } => [long.MinValue, -1L, 0L, long.MaxValue],
        { Name: "Double" } =>
            [double.NaN, double.NegativeInfinity, double.PositiveInfinity, -1.0, double.MaxValue, double.Epsilon],
        { IsValueType: true, IsPrimitive: false, IsByRefLike: false } value => [Activator.CreateInstance(value)!],
        _ => [],
    };

    private static bool IsAboutArguments(Exception thrown, MethodBase method) => thrown switch
    {
        ArgumentException { ParamName: string name } => Array.Exists(method.GetParameters(), each => each.Name == name),
        ArgumentException or FormatException or KeyNotFoundException or IOException => true,
        InvalidOperationException => method.DeclaringType!.IsValueType, // of a default value
        _ => false,
    };

    private static string Breach(MethodBase method, ParameterInfo parameter, Exception? thrown)
    {
        string types = string.Join(", ", method.GetParameters().Select(static each => each.ParameterType.Name));
        string what = thrown is null ? "nothing" : $"{thrown.GetType().Name} {(thrown as ArgumentException)?.ParamName}";
        return $"{method.DeclaringType!.Name}.{method.Name}({types}) {parameter.Name}: {what}";
    }

    private static Exception? Thrown(MethodBase method, object?[] arguments) => Caught(() => method is ConstructorInfo constructor
        ? constructor.Invoke(arguments)
        : method.Invoke(method.IsStatic ? null : Values.Of(method.DeclaringType!), arguments));

    private static Exception? Caught(Func<object?> call)
    {
        try
        {
            _ = call();
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
    }
}
