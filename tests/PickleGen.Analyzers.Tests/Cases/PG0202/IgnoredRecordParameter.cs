using System;
using PickleGen;

[Pickleable]
public partial record Order(int Id, [property: PickleIgnore] Action {|PG0202:Changed|});
