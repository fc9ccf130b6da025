# SPDX-License-Identifier: EUPL-1.2
# The same with glm.nb of MASS.
suppressMessages(library(MASS))
set.seed(2026)
n <- 1e6
x <- cbind(matrix(rnorm(n * 5), n), matrix(as.numeric(runif(n * 4) < 0.3), n))
j <- 1:9
mean <- exp(0.5 + drop(x %*% (ifelse(j %% 2 == 0, -1, 1) / (j + 3))))
d <- data.frame(y = rnbinom(n, mu = mean, size = 1.5), x)
seconds <- system.time(fit <- glm.nb(y ~ ., data = d))[["elapsed"]]
peak <- grep("VmHWM", readLines("/proc/self/status"), value = TRUE)
megabytes <- round(as.numeric(gsub("[^0-9]", "", peak)) / 1024)
cat(sprintf('{"seconds": %.3f, "megabytes": %d}\n', seconds, as.integer(megabytes)))
