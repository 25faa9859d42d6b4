// fix: PickleGen.IgnoreMember
using System;
using PickleGen;

[Pickleable]
public partial record Order(int Id, [property: PickleIgnore] IDisposable Kind = null!);

[Pickleable]
public partial record Line(int Number, [property: PickleIgnore] IDisposable? Kind = null, int Size = 1);

[Pickleable]
public partial record struct Price(decimal Amount, [property: PickleIgnore] IDisposable? Kind = null);
