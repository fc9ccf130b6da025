# SPDX-License-Identifier: EUPL-1.2
# glmer on the cells of the same kind of data, at its defaults.
suppressMessages(library(lme4))
set.seed(2024)
n <- 1e5
muni <- sample(342, n, TRUE)
age <- sample(10, n, TRUE)
educ <- sample(3, n, TRUE)
sex <- sample(0:1, n, TRUE)
z <- rnorm(342)
logit <- -0.4 + 0.3 * z[muni] + 0.15 * sex + rnorm(342, 0, 0.4)[muni] + rnorm(10, 0, 0.3)[age] +
  rnorm(3, 0, 0.5)[educ]
answers <- data.frame(y = rbinom(n, 1, plogis(logit)), n = 1, z = z[muni], muni, age, educ, sex)
begin <- proc.time()[["elapsed"]]
cells <- aggregate(cbind(y, n) ~ muni + age + educ + sex + z, answers, sum)
fit <- suppressWarnings(glmer(
  cbind(y, n - y) ~ z + sex + (1 | muni) + (1 | age) + (1 | educ), cells, binomial
))
seconds <- proc.time()[["elapsed"]] - begin
peak <- sub("\\D+(\\d+).*", "\\1", grep("VmHWM", readLines("/proc/self/status"), value = TRUE))
cat(sprintf('{"seconds": %.2f, "megabytes": %.0f}\n', seconds, as.numeric(peak) / 1024))
